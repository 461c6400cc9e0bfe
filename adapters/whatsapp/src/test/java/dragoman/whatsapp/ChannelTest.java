package dragoman.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.DeliveryStatus;
import dragoman.model.EventId;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.ReceiptReceived;
import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sent.Uncertain;
import dragoman.port.Sign;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.Person;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {
    private final FakeWhatsApp whatsapp = FakeWhatsApp.start();
    private final Shop shop = Shop.at(whatsapp.address());
    private final Person ana = whatsapp.calls(shop.webhook()).person("Ana", "bs");

    @AfterEach
    void close() {
        whatsapp.close();
        shop.close();
    }

    @Test
    void a_conversation_with_buttons_a_list_and_the_reports_on_our_line() throws InterruptedException {
        ana.says("Hi");
        assertThat(send(asking("Which?", "Walking", "Trail"))).isInstanceOf(Accepted.class);
        ana.awaits("Which?");
        ana.taps("Trail");
        var size = new Option("size-42", "42", Optional.of("the last pair"));
        send(new Message("Size?", Optional.empty(), new Buttons.Menu("Sizes", List.of(size))));
        ana.awaits("Size?");
        ana.taps("42");

        shop.inbox.awaits(it -> it.update().equals(new OptionTapped("option-1", Optional.empty())));
        shop.inbox.awaits(it -> it.update().equals(new OptionTapped("size-42", Optional.empty())));
        shop.inbox.awaits(it -> it.update() instanceof ReceiptReceived receipt
                && receipt.status() == DeliveryStatus.READ
                && receipt.line().equals(Optional.of(Shop.KEY.toString())));
    }

    @Test
    void people_are_reached_by_id_by_number_and_in_groups() {
        var hidden = whatsapp.personWithoutPhone("Mia", "en");
        var old = whatsapp.personByPhone("Ivo", "en");

        assertThat(shop.channel().send(Shop.line(hidden.id(), Message.text("by id"))))
                .isInstanceOf(Accepted.class);
        assertThat(shop.channel().send(Shop.line("+" + old.id(), Message.text("by number"))))
                .isInstanceOf(Accepted.class);
        hidden.awaits("by id");
        old.awaits("by number");
        assertThat(whatsapp.requests("messages").get(0).text())
                .contains("\"recipient\":\"" + hidden.id() + "\"");
        assertThat(whatsapp.requests("messages").get(1).text()).contains("\"to\":\"+" + old.id() + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 80007, 130429})
    void what_is_safe_to_repeat_is_tried_later(int code) {
        assertThat(refused(400, code)).isInstanceOf(TryLater.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 131000, 131016, 131057})
    void what_may_have_gone_out_is_uncertain(int code) {
        assertThat(refused(500, code)).isInstanceOf(Uncertain.class);
    }

    @ParameterizedTest
    @CsvSource({"131047,NONE", "131026,NONE", "131049,NONE", "131050,NONE", "131051,NONE", "130472,NONE",
            "100,NONE",
            "131008,NONE", "131009,NONE", "132000,NONE", "132015,NONE", "133010,NONE",
            "131048,CHANNEL_STOPPED",
            "131031,CHANNEL_STOPPED", "368,CHANNEL_STOPPED", "130497,CHANNEL_STOPPED",
            "131042,CHANNEL_STOPPED",
            "190,CHANNEL_STOPPED", "0,CHANNEL_STOPPED", "3,CHANNEL_STOPPED", "10,CHANNEL_STOPPED",
            "200,CHANNEL_STOPPED", "299,CHANNEL_STOPPED", "131005,CHANNEL_STOPPED"})
    void a_refusal_says_what_it_means(int code, Consequence consequence) {
        assertThat(refused(400, code)).asInstanceOf(type(Refused.class))
                .returns(consequence, Refused::consequence)
                .satisfies(refused -> assertThat(refused.why()).contains("(" + code + ")"));
    }

    @ParameterizedTest
    @CsvSource({"500,Uncertain", "503,TryLater", "504,Uncertain", "429,TryLater", "401,Refused",
            "404,TryLater",
            "200,Uncertain"})
    void an_answer_that_is_not_graphs_is_understood_by_its_http_status(int http, String then) {
        whatsapp.answersNext("messages", Reply.text(http, "<html>"));

        assertThat(send(Message.text("Hi")).getClass().getSimpleName()).isEqualTo(then);
    }

    @Test
    void too_many_to_one_person_waits_four_times_longer_each_time_until_one_passes() {
        assertThat(IntStream.range(0, 6).mapToObj(_ -> ((TryLater) refused(400, 131056)).delay().toSeconds()))
                .containsExactly(4L, 16L, 64L, 256L, 1024L, 1024L);
        assertThat(send(Message.text("Hi"))).isInstanceOf(Accepted.class);
        assertThat(((TryLater) refused(400, 131056)).delay()).hasSeconds(4);
    }

    @Test
    void a_closed_window_is_said_in_plain_words() {
        whatsapp.closesWindow(ana);

        assertThat(send(Message.text("Hi"))).asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.why()).contains("24 hours", "templates"));
    }

    @Test
    void a_lost_answer_leaves_it_uncertain_and_nothing_is_sent_twice() {
        whatsapp.losesNextAnswer("messages");

        assertThat(send(Message.text("Once"))).isInstanceOf(Uncertain.class);
        assertThat(whatsapp.requests("messages")).hasSize(1);
        ana.awaits("Once");
    }

    @Test
    void an_answer_that_takes_too_long_leaves_it_uncertain() {
        whatsapp.takes(Duration.ofSeconds(20));
        var impatient = new Outgoing(Manners.VENDOR.answering(Duration.ofMillis(200)));

        var outcome = new Graph(Shop.settings(whatsapp.address(), URI.create("https://shop.example"), true),
                impatient).post("/messages",
                        JsonNodeFactory.instance.objectNode());

        assertThat(new GraphAnswers().read(outcome, "US.1")).isInstanceOf(Uncertain.class);
    }

    @Test
    void nobody_listening_means_that_nothing_went_out() {
        try (var alone = Shop.closed()) {
            assertThat(alone.channel().send(Shop.line(ana.id(), Message.text("Hi"))))
                    .isInstanceOf(TryLater.class);
        }
    }

    @Test
    void a_picture_is_uploaded_once_and_again_when_it_has_changed(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("walk.png"), new byte[]{1, 2, 3});
        shop.files.are(file);

        send(picture("Look", new Buttons.None()));
        send(picture("Again", new Buttons.Row(List.of(new Option("yes", "Yes", Optional.empty())))));
        assertThat(ana.awaits("Look").picture()).contains("walk.png");
        assertThat(ana.awaits("Again").picture()).contains("walk.png");
        assertThat(whatsapp.requests("media")).hasSize(1);

        Files.write(file, new byte[]{1, 2, 3, 4});
        send(picture("New", new Buttons.None()));
        assertThat(whatsapp.requests("media")).hasSize(2);
    }

    @Test
    void a_failed_upload_is_repeated_later_and_a_file_that_whatsapp_never_shows_is_left_out(
            @TempDir Path folder)
            throws IOException {
        shop.files.are(Files.write(folder.resolve("walk.jpg"), new byte[]{1}));
        whatsapp.refusesNext("media", 500, 131000, "Something went wrong");
        assertThat(send(picture("Look", new Buttons.None()))).isInstanceOf(TryLater.class);
        whatsapp.refusesNext("media", 401, 190, "Invalid token");
        assertThat(send(picture("Look", new Buttons.None()))).asInstanceOf(type(Refused.class))
                .returns(Consequence.CHANNEL_STOPPED, Refused::consequence);

        shop.files.are(Files.write(folder.resolve("walk.gif"), new byte[]{1}));
        send(picture("Words", new Buttons.None()));
        assertThat(ana.awaits("Words").picture()).isEmpty();
        assertThat(send(picture("", new Buttons.None()))).isInstanceOf(Refused.class);
    }

    @Test
    void when_a_picture_is_refused_the_next_sending_uploads_it_anew(@TempDir Path folder) throws IOException {
        shop.files.are(Files.write(folder.resolve("walk.png"), new byte[]{1}));
        whatsapp.refusesNext("messages", 400, 131009, "Media id is not valid");
        assertThat(send(picture("Look", new Buttons.None()))).isInstanceOf(Refused.class);

        assertThat(send(picture("Look", new Buttons.None()))).isInstanceOf(Accepted.class);
        assertThat(whatsapp.requests("media")).hasSize(2);
    }

    @Test
    void a_list_cannot_stand_under_a_picture_so_its_rows_are_numbered() {
        send(picture("Which?", new Buttons.Menu("Shoes", List.of(new Option("a", "Walking", Optional.empty()),
                new Option("b", "Trail", Optional.empty())))));

        assertThat(ana.awaits("Which?\n1. Walking\n2. Trail").picture())
                .contains("https://shop.example/shoe.png");
    }

    @Test
    void the_largest_messages_of_our_capabilities_are_taken() {
        var limits = shop.channel().traits().capabilities();
        var menu = limits.list().orElseThrow();
        var rows = IntStream.range(0, menu.rows())
                .mapToObj(it -> new Option("row-" + it, "t".repeat(menu.title().max()),
                        Optional.of("d".repeat(menu.description().max()))))
                .toList();

        assertThat(send(Message.text("漢".repeat(limits.text().max())))).isInstanceOf(Accepted.class);
        assertThat(send(new Message("漢".repeat(menu.text().max()), Optional.empty(),
                new Buttons.Menu("m".repeat(menu.label().max()), rows)))).isInstanceOf(Accepted.class);
        assertThat(send(asking("漢".repeat(limits.buttons().orElseThrow().text().max()), "a".repeat(20),
                "b".repeat(20),
                "c".repeat(20)))).isInstanceOf(Accepted.class);
    }

    @Test
    void typing_is_shown_and_the_message_marked_as_read_only_where_there_is_a_message() {
        shop.channel().sign(new Sign.Typing(Shop.address(ana.id()), Optional.of(new EventId("wamid.7"))));
        shop.channel()
                .sign(new Sign.Typing(Shop.address(ana.id()), Optional.of(new EventId("wamid.7 read"))));
        shop.channel().sign(new Sign.Typing(Shop.address(ana.id()), Optional.empty()));

        assertThat(whatsapp.typings()).containsExactly("wamid.7");
    }

    @Test
    void the_limits_are_metas_unless_they_are_off() {
        try (var calm = new Shop(whatsapp.address(), "https://shop.example", true)) {
            var limits = calm.channel().traits().limits();
            var all = limits.channel().orElseThrow();

            assertThat(limits.chat()).contains(new Bucket(45, Duration.ofSeconds(6)));
            assertThat(all.burst() + Duration.ofSeconds(1).dividedBy(all.every())).isEqualTo(80);
        }
        assertThat(shop.channel().traits().limits()).isEqualTo(Limits.NONE);
    }

    @Test
    void the_owner_is_told_what_to_enter_and_what_the_token_shows() {
        assertThat(shop.registration().set())
                .contains("  Callback URL:  https://shop.example/webhooks/whatsapp/opanak",
                        "  Verify token:  our-word", "The token reaches +1 555-078-3881 (Opanak).")
                .anyMatch(
                        line -> line.contains("which is not https://shop.example/webhooks/whatsapp/opanak"));
        whatsapp.refusesNext("number", 401, 190, "Invalid token");
        assertThat(shop.registration().show()).singleElement().asString().contains("refuses the token");
        assertThat(shop.registration().remove()).anyMatch(line -> line.contains("unsubscribe"));
    }

    private Sent refused(int http, int code) {
        whatsapp.refusesNext("messages", http, code, "because of this");
        return send(Message.text("Hi"));
    }

    private Sent send(Message message) {
        return shop.channel().send(Shop.line(ana.id(), message));
    }

    private static Message picture(String text, Buttons buttons) {
        return new Message(text, Optional.of(new Picture("https://shop.example/shoe.png")), buttons);
    }

    private static Message asking(String text, String... titles) {
        var options = IntStream.range(0, titles.length)
                .mapToObj(it -> new Option("option-" + it, titles[it], Optional.empty())).toList();
        return new Message(text, Optional.empty(), new Buttons.Row(options));
    }
}
