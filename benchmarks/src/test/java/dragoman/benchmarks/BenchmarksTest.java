package dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.engine.Turn;
import dragoman.model.Language;
import dragoman.model.Message;
import dragoman.model.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured does what it says. */
class BenchmarksTest {

    @Test
    void turns_of_the_smallest_bot() {
        var measured = new EngineSmallestBotBenchmark();

        assertThat(last(measured.tap())).isEqualTo("What would you like to order?");
        assertThat(last(measured.freeText())).isEqualTo("How should we deliver it?");
        assertThat(last(measured.typedWord())).isEqualTo("Thank you, Ana! Your order is accepted.");
    }

    @Test
    void turns_of_the_demo_shop() {
        var measured = new EngineDemoShopBenchmark();

        assertThat(last(measured.tap())).isEqualTo("Which size do you wear, Ana?");
        assertThat(last(measured.typedWord())).isEqualTo("Which size do you wear, Ana?");
        assertThat(last(measured.freeText())).startsWith("Shoes for weddings, size 39.");
        assertThat(last(measured.questionInBetween())).isEqualTo("What will the shoes be for?");
        assertThat(Practice.replies(measured.offer()).getLast().cards()).hasSize(2);
    }

    @Test
    void turns_of_large_bots() {
        var flows = new EngineFlowsBenchmark();
        flows.load();
        var items = new EngineItemsBenchmark();
        items.load();

        assertThat(last(flows.tap())).isEqualTo("Anything else about the lamp?");
        assertThat(last(flows.typedWord())).isEqualTo("Anything else about the lamp?");
        assertThat(Practice.replies(items.offer()).getLast().cards()).hasSize(2);
        assertThat(last(items.chooseOne())).isEqualTo("Thank you!");
    }

    @Test
    void rendering() {
        var measured = new RendererBenchmark();

        assertThat(measured.question().getLast().buttons())
                .isInstanceOfSatisfying(Message.Buttons.Row.class,
                        row -> assertThat(row.options()).hasSize(7));
        assertThat(measured.questionWithinNarrowLimits().getLast().buttons())
                .isInstanceOf(Message.Buttons.Menu.class);
        assertThat(measured.offer()).filteredOn(message -> message.picture().isPresent()).hasSize(2);
        assertThat(measured.offerWithinNarrowLimits()).filteredOn(message -> message.picture().isPresent())
                .hasSize(2);
    }

    @Test
    void keeping_a_conversation() {
        var measured = new CodecBenchmark();

        assertThat(measured.read()).isEqualTo(measured.roundTrip());
        assertThat(measured.roundTrip().talk().pending()).isPresent();
        assertThat(measured.write()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "el", "hu", "bs"})
    void every_typical_sentence_is_understood(String language) {
        var measured = new ReaderBenchmark();
        measured.language = language;
        measured.choose();

        assertThat(measured.read()).hasSize(4)
                .allSatisfy(reading -> assertThat(reading.matches()).isNotEmpty());
    }

    @Test
    void loading_and_learning_the_demo_shop() {
        var measured = new LoadingBenchmark();

        assertThat(measured.load().flows()).containsKey("find-shoes");
        assertThat(measured.learn().read("I need shoes", Language.ENGLISH).matches()).isNotEmpty();
    }

    private static String last(Turn turn) {
        return Practice.replies(turn).stream().map(Reply::text).toList().getLast();
    }
}
