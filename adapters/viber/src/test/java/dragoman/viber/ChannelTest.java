package dragoman.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.DeliveryStatus;
import dragoman.model.Line;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.model.Update.ReceiptReceived;
import dragoman.port.Secret;
import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sent.Uncertain;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeViber;
import dragoman.testkit.Person;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {
    private final FakeViber viber = FakeViber.start();
    private final Shop shop = Shop.at(viber.address());
    private final Person ana = viber.calls(shop.webhook()).person("Ana", "bs");

    @AfterEach
    void close() {
        viber.close();
        shop.close();
    }

    @Test
    void a_first_contact_is_welcomed_and_a_conversation_follows_with_its_receipts()
            throws InterruptedException {
        shop.welcome = Optional.of(line(Message.text("Hello, Ana!")));
        ana.opens();
        ana.awaits("Hello, Ana!");
        ana.says("Hi");

        var sent = shop.channel().send(line(asking("Which one?", "Walking", "Trail & <hills>")));

        ana.awaits("Which one?");
        ana.taps("Trail & <hills>");
        assertThat(sent).isInstanceOf(Accepted.class);
        assertThat(shop.inbox.all()).extracting(received -> received.update().getClass().getSimpleName())
                .contains("Opened", "TextReceived", "OptionTapped");
        var token = ((Accepted) sent).message();
        shop.inbox.awaits(it -> it.update().equals(receipt(token, DeliveryStatus.DELIVERED)));
        shop.inbox.awaits(it -> it.update().equals(receipt(token, DeliveryStatus.READ)));
    }

    @Test
    void before_the_customer_has_written_nothing_can_be_sent() {
        assertThat(send(Message.text("Hello?"))).asInstanceOf(type(Refused.class))
                .returns(Consequence.UNREACHABLE, Refused::consequence);
    }

    @ParameterizedTest
    @CsvSource({"2,CHANNEL_STOPPED", "3,NONE", "4,NONE", "5,UNREACHABLE", "6,UNREACHABLE",
            "7,CHANNEL_STOPPED",
            "8,CHANNEL_STOPPED", "9,CHANNEL_STOPPED", "10,CHANNEL_STOPPED", "11,UNREACHABLE",
            "23,CHANNEL_STOPPED",
            "24,CHANNEL_STOPPED"})
    void a_status_that_refuses_says_what_it_means(int status, Consequence consequence) {
        viber.refusesNext("send_message", status, "becauseOfThis");

        assertThat(send(Message.text("Hi"))).asInstanceOf(type(Refused.class))
                .returns(consequence, Refused::consequence)
                .satisfies(
                        refused -> assertThat(refused.why()).contains("becauseOfThis", "(" + status + ")"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 15, 99})
    void too_many_and_what_we_do_not_know_is_tried_later(int status) {
        viber.refusesNext("send_message", status, "later");

        assertThat(send(Message.text("Hi"))).isInstanceOf(TryLater.class);
    }

    @ParameterizedTest
    @CsvSource({"500,TryLater", "502,TryLater", "429,TryLater", "401,Refused", "404,TryLater",
            "504,Uncertain",
            "200,Uncertain"})
    void an_answer_that_is_not_vibers_is_understood_by_its_http_status(int http, String then) {
        viber.answersNext("send_message", Reply.text(http, "<html>"));

        assertThat(send(Message.text("Hi")).getClass().getSimpleName()).isEqualTo(then);
    }

    @Test
    void a_lost_answer_leaves_it_uncertain_and_nothing_is_sent_twice() {
        ana.says("Hi");
        viber.losesNextAnswer("send_message");

        assertThat(send(Message.text("Once"))).isInstanceOf(Uncertain.class);
        assertThat(viber.requests("send_message")).hasSize(1);
        ana.awaits("Once");
    }

    @Test
    void an_answer_that_takes_too_long_leaves_it_uncertain() {
        viber.takes(Duration.ofSeconds(20));
        var impatient = new Vendor(settings(),
                new Outgoing(Manners.VENDOR.answering(Duration.ofMillis(200))));

        var outcome = impatient.post("send_message", JsonNodeFactory.instance.objectNode());

        assertThat(ViberAnswers.read(outcome)).isInstanceOf(Uncertain.class);
    }

    @Test
    void nobody_listening_means_that_nothing_went_out() {
        try (var alone = Shop.closed()) {
            assertThat(alone.channel().send(line(Message.text("Hi")))).isInstanceOf(TryLater.class);
        }
    }

    @Test
    void an_old_app_is_sent_numbers_instead_of_buttons() {
        ana.says("Hi");
        viber.hasOldApp(ana);

        assertThat(send(asking("Which one?", "Walking", "Trail"))).isInstanceOf(Accepted.class);

        ana.awaits("Which one?\n1. Walking\n2. Trail");
    }

    @Test
    void the_largest_messages_of_our_capabilities_fit_in_any_script() {
        ana.says("Hi");
        var limits = shop.channel().traits().capabilities();
        var buttons = limits.buttons().orElseThrow();
        var titles = IntStream.range(0, buttons.max()).mapToObj(it -> "&".repeat(buttons.title().max()))
                .toArray(String[]::new);

        assertThat(send(Message.text("漢".repeat(limits.text().max())))).isInstanceOf(Accepted.class);
        assertThat(send(asking("漢".repeat(buttons.text().max()), titles))).isInstanceOf(Accepted.class);
    }

    @Test
    void more_than_30_kilobytes_are_not_even_tried() {
        assertThat(send(Message.text("漢".repeat(11_000)))).isInstanceOf(Refused.class);
        assertThat(viber.requests("send_message")).isEmpty();
    }

    @Test
    void control_characters_and_half_emoji_do_no_harm() {
        ana.says("Hi");

        assertThat(send(Message.text("a\u0000b\uD83D\nc"))).isInstanceOf(Accepted.class);

        ana.awaits("ab?\nc");
    }

    @Test
    void a_picture_goes_by_its_https_address_and_a_large_one_or_another_kind_not_at_all(@TempDir Path folder)
            throws IOException {
        ana.says("Hi");
        send(new Message("Look", Optional.of(new Picture("media/a.png")), new Buttons.None()));
        assertThat(ana.awaits("Look").picture()).contains("https://shop.example/media/a.png");

        shop.files.are(Files.write(folder.resolve("big.jpg"), new byte[1_000_001]));
        send(new Message("Large", Optional.of(new Picture("media/big.jpg")), new Buttons.None()));
        assertThat(ana.awaits("Large").picture()).isEmpty();

        shop.files.are(Files.write(folder.resolve("moving.gif"), new byte[10]));
        assertThat(send(new Message("", Optional.of(new Picture("media/moving.gif")), new Buttons.None())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void without_https_pictures_are_left_out() {
        try (var plain = new Shop(viber.address(), "http://localhost:8080", true)) {
            assertThat(plain.channel().traits().capabilities().caption()).isEmpty();
        }
    }

    @Test
    void someone_who_does_not_answer_gets_no_more_than_100_messages_an_hour() {
        var bucket = shop.channel().traits().limits().unanswered().orElseThrow();

        assertThat(bucket.burst() + Duration.ofHours(1).dividedBy(bucket.every())).isEqualTo(100);
    }

    @Test
    void the_webhook_is_registered_shown_and_removed() {
        assertThat(shop.registration().set().getFirst()).contains("Viber refused");
        viber.answersNext("set_webhook", Reply.json(200, "{\"status\":0}"));
        assertThat(shop.registration().set())
                .containsExactly("Viber now calls https://shop.example/webhooks/viber/opanak for opanak.");
        viber.calls(shop.webhook());
        assertThat(shop.registration().show())
                .anyMatch(line -> line.contains("which is not https://shop.example"));
        assertThat(shop.registration().remove()).containsExactly("Viber no longer calls anyone for opanak.");
        assertThat(shop.registration().show()).anyMatch(line -> line.contains("no webhook is set"));
    }

    private static ReceiptReceived receipt(String token, DeliveryStatus status) {
        return new ReceiptReceived(token, Optional.empty(), status, Optional.empty());
    }

    private Sent send(Message message) {
        return shop.channel().send(line(message));
    }

    private Line line(Message message) {
        return Shop.line(ana.id(), message);
    }

    private ViberSettings settings() {
        return new ViberSettings(Shop.BOT, new Secret(FakeViber.TOKEN), viber.address(), "Opanak",
                URI.create("https://shop.example"), true);
    }

    private static Message asking(String text, String... titles) {
        var options = IntStream.range(0, titles.length)
                .mapToObj(it -> new Option("option-" + it, titles[it], Optional.empty())).toList();
        return new Message(text, Optional.empty(), new Buttons.Row(options));
    }
}
