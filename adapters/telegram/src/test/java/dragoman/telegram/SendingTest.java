package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.Address;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Moved;
import dragoman.port.Sent.Refused;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sent.Uncertain;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.Person;
import dragoman.testkit.Said.Button;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** What becomes of a line, row by row of the table in the channel's facts. */
class SendingTest {
    private final FakeTelegram fake = FakeTelegram.start();
    private final Person ana = fake.person("Ana", "en");
    private final Channel channel = Shop
            .channel(Shop.telegram(fake.address(), Mode.WEBHOOK, new MemoryInbox()));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void a_text_arrives_as_it_is_written() {
        var sent = send("2 < 3 & *stars* _lines_ 👋");

        assertThat(sent).isEqualTo(new Accepted(ana.awaits("2 < 3 & *stars* _lines_ 👋").id()));
    }

    @Test
    void options_are_buttons_under_the_message() {
        channel.send(Shop.line(ana.id(), choice("What for?", "Work", "Walking")));

        assertThat(ana.awaits("What for?").buttons()).containsExactly(new Button("Work", "o.1"),
                new Button("Walking", "o.2"));
    }

    @Test
    void short_options_stand_abreast_and_longer_ones_below_each_other() {
        assertThat(rows("Yes", "No")).containsExactly(2);
        assertThat(rows("38", "39", "40", "41")).containsExactly(2, 2);
        assertThat(rows("38", "39", "40", "41", "42")).containsExactly(3, 2);
        assertThat(rows("Yes", "No, not this pair")).containsExactly(1, 1);
    }

    @Test
    void a_forum_topic_is_answered_in_the_topic() {
        channel.send(Shop.line(new Address(Shop.BOT, Telegram.ID, ana.id(), "77"), Message.text("Hi")));

        ana.awaits("Hi");
        assertThat(fake.requests("sendMessage")).singleElement()
                .satisfies(it -> assertThat(it.text()).contains("\"message_thread_id\":77"));
    }

    @Test
    void slow_down_means_later_and_how_much_later() {
        fake.answersNext("sendMessage", Reply.json(429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":7200}}"));

        assertThat(send("Hi")).isInstanceOfSatisfying(TryLater.class,
                it -> assertThat(it.delay()).isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void who_blocked_us_is_unreachable() {
        fake.declinesNext("sendMessage", 403, "Forbidden: bot was blocked by the user");

        assertThat(send("Hi")).isInstanceOfSatisfying(Refused.class,
                it -> assertThat(it.consequence()).isEqualTo(Consequence.UNREACHABLE));
    }

    @Test
    void a_chat_that_moved_has_a_new_id() {
        fake.answersNext("sendMessage", Reply.json(400,
                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":-1001987000077}}"));

        assertThat(send("Hi")).isEqualTo(new Moved("-1001987000077"));
    }

    @Test
    void what_is_there_already_is_a_success() {
        fake.declinesNext("sendMessage", 400, "Bad Request: message is not modified: same content");

        assertThat(send("Hi")).isEqualTo(new Accepted(""));
    }

    @Test
    void when_buttons_are_refused_the_options_go_as_numbers() {
        fake.declinesNext("sendMessage", 400, "Bad Request: BUTTON_DATA_INVALID");

        var sent = channel.send(Shop.line(ana.id(), choice("What for?", "Work", "Walking")));

        assertThat(ana.awaits("What for?\n\n1. Work\n2. Walking").buttons()).isEmpty();
        assertThat(sent).isInstanceOf(Accepted.class);
    }

    @Test
    void other_faults_of_ours_are_final_for_the_line_only() {
        assertThat(send("x".repeat(4097))).isInstanceOfSatisfying(Refused.class, it -> {
            assertThat(it.consequence()).isEqualTo(Consequence.NONE);
            assertThat(it.why()).contains("message is too long");
        });
        assertThat(channel.send(Shop.line("999", Message.text("Hi")))).isInstanceOf(Refused.class);
    }

    @Test
    void a_wrong_token_or_a_bot_set_up_twice_stops_the_channel() {
        fake.declinesNext("sendMessage", 401, "Unauthorized").declinesNext("sendMessage", 409, "Conflict");

        for (var i = 0; i < 2; i++) {
            assertThat(send("Hi")).isInstanceOfSatisfying(Refused.class,
                    it -> assertThat(it.consequence()).isEqualTo(Consequence.CHANNEL_STOPPED));
        }
    }

    @Test
    void an_ill_telegram_means_later() {
        fake.answersNext("sendMessage", Reply.text(502, "<html>Bad Gateway</html>"))
                .declinesNext("sendMessage", 500, "Internal Server Error")
                .answersNext("sendMessage", Reply.text(503, "Service Unavailable"));

        for (var i = 0; i < 3; i++) {
            assertThat(send("Hi")).isInstanceOf(TryLater.class);
        }
        assertThat(ana.heard()).isEmpty();
    }

    @Test
    void when_nobody_is_there_nothing_went_out() {
        var away = Shop
                .channel(Shop.telegram(URI.create("http://127.0.0.1:1"), Mode.WEBHOOK, new MemoryInbox()));

        assertThat(away.send(Shop.line(ana.id(), Message.text("Hi")))).isInstanceOf(TryLater.class);
    }

    @Test
    void when_the_answer_is_lost_it_may_have_gone_out_and_goes_out_once() {
        fake.losesNextAnswer("sendMessage");

        assertThat(send("Hi")).isInstanceOf(Uncertain.class);
        assertThat(ana.heard()).hasSize(1);
    }

    @Test
    void when_the_answer_is_too_late_it_may_have_gone_out() {
        var settings = Shop.settings(fake.address(), Mode.WEBHOOK);
        var api = new Api(settings, new Outgoing(Manners.VENDOR)).patient(Duration.ofMillis(50));
        fake.takes(Duration.ofMinutes(10));

        assertThat(Verdict.of(api.call(new GetMe())))
                .isInstanceOf(Uncertain.class);
    }

    @Test
    void half_characters_do_not_stop_a_line() {
        send("a\ud83d b");

        ana.awaits("a\uFFFD b");
    }

    @Test
    void many_lines_wait_for_telegram_at_once_and_not_for_each_other() throws Exception {
        fake.takes(Duration.ofMillis(20));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 512)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> send("Line " + i), threads)).toList();
            for (CompletableFuture<Sent> one : sent) {
                assertThat(one.get()).isInstanceOf(Accepted.class);
            }
        }
        assertThat(ana.heard()).hasSize(512);
    }

    private Sent send(String text) {
        return channel.send(Shop.line(ana.id(), Message.text(text)));
    }

    private static Message choice(String text, String... titles) {
        return new Message(text, Optional.empty(), new Buttons.Row(options(titles)));
    }

    private static List<Integer> rows(String... titles) {
        return Keyboard.of(new Buttons.Row(options(titles))).orElseThrow().getKeyboard().stream()
                .map(List::size)
                .toList();
    }

    private static List<Option> options(String... titles) {
        return IntStream.range(0, titles.length)
                .mapToObj(i -> new Option("o." + (i + 1), titles[i], Optional.empty())).toList();
    }
}
