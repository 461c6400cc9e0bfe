package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.engine.Renderer;
import dragoman.model.Card;
import dragoman.model.Document;
import dragoman.model.Language;
import dragoman.model.Message.Buttons.Share;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.model.Reply;
import dragoman.port.Sent.Accepted;
import dragoman.testkit.FakeVendor;
import dragoman.testkit.Ledger.Got;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a flow says, rendered within a channel's own limits, is taken by a vendor who keeps to them strictly, and nothing of it is lost. */
public abstract class ShowingContract extends FakeVendorContract {
    private static final Language ENGLISH = new Language("en");
    private static final int LONG = 9000;
    private static final List<String> TITLES = List.of("Una", "Twenty characters, no", "<b>&amp;</b>",
            "A title of more characters than stand on any telephone's button, in one line",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 Семья");

    private final Renderer renderer = new Renderer();

    protected ShowingContract(FakeVendor<?> vendor) {
        super(vendor);
    }

    /** English, Russian, Greek, Chinese without a blank, families of four joined signs, letters with marks of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"We stitch each pair by hand. It takes a week! ",
            "Мы шьём вручную. Неделя! ",
            "Ράβουμε στο χέρι. ",
            "手工缝制的鞋子", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
            "e\u0301o\u0302"})
    void a_long_text_arrives_whole_and_no_letter_is_cut(String piece) {
        var text = piece.repeat(LONG / piece.length()).strip();
        says(Reply.text(text, ENGLISH));

        assertThat(bare(String.join("", vendor.ledger().texts(ana)))).isEqualTo(bare(text));
        assertThat(vendor.ledger().texts(ana)).hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(bare(part)).as("it begins with a letter of its own")
                        .doesNotMatch("(?s)^[\\p{M}\\u200d\\udc00-\\udfff].*"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 10, 11, 13, 14, 40})
    void all_that_can_be_chosen_is_there_whatever_stands_on_it(int many) {
        for (var title : TITLES) {
            says(Reply.asking("Which one? " + title, options(many, title), ENGLISH));
            var shown = vendor.ledger().of(ana).stream().map(ShowingContract::all)
                    .collect(Collectors.joining("\n"));
            assertThat(shown).contains("1 " + title, many + " " + title);
        }
    }

    @Test
    void a_long_question_with_its_buttons_fits_too() {
        says(Reply.asking("手工".repeat(LONG / 2), options(36, "鞋子"), ENGLISH));
        assertThat(all(vendor.ledger().of(ana).getLast())).contains("36 鞋子");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7, 10, 11})
    void cards_with_pictures_are_shown(int many) {
        var cards = IntStream.rangeClosed(1, many).mapToObj(i -> new Card("Pair " + i,
                "Calf leather & a <b>rubber</b> sole. ".repeat(4),
                Optional.of(new Picture("media/" + i + ".png"))))
                .toList();
        var options = Stream.concat(options(many, "Take it").stream(), options(1, "Others").stream())
                .toList();
        says(new Reply("These?", Optional.empty(), cards, "Which one?", options, ENGLISH));

        assertThat(
                vendor.ledger().of(ana).stream().map(ShowingContract::all).collect(Collectors.joining("\n")))
                .contains("Pair 1", "Pair " + many, many + " Take it", "1 Others");
    }

    @Test
    void a_picture_a_document_and_a_button_that_shares_are_taken() {
        says(new Reply("Boots", Optional.of(new Picture("media/boots.png")), List.of(), "", List.of(),
                ENGLISH));
        says(Reply.text("The sizes", ENGLISH).with(new Document("media/sizes.pdf")));
        for (var what : Shared.values()) {
            says(Reply.text("Where?", ENGLISH).with(Optional.of(new Share(what, "Here"))));
        }
        assertThat(vendor.ledger().texts(ana)).anyMatch(text -> text.startsWith("Boots"));
    }

    private void says(Reply reply) {
        for (var message : renderer.render(reply, channel().traits().capabilities(), "Choose")) {
            assertThat(send(message)).as("%s", message).isInstanceOf(Accepted.class);
        }
    }

    private static List<Option> options(int many, String title) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> new Option("1k.x:" + i, i + " " + title, Optional.empty())).toList();
    }

    private static String all(Got got) {
        return got.said().text() + "\n" + got.said().buttons().stream().map(button -> button.title())
                .collect(Collectors.joining("\n"));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
