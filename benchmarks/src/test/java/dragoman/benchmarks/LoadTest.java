package dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dragoman.benchmarks.LoadResult.Mistakes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The fake bot replies before it takes the update, so nothing here depends on how fast anything is. */
class LoadTest {
    private static final String THIRD = "How should we deliver it?";
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void people_who_wait_for_each_reply_get_the_right_ones() throws IOException {
        var result = load(List::of, 3, 0, "bench", LONG);

        assertThat(result.trouble()).isEmpty();
        assertThat(result.clean()).isTrue();
        assertThat(result.right()).isGreaterThanOrEqualTo(6 + 3);
    }

    @Test
    void on_a_schedule_every_message_is_sent_and_measured() throws IOException {
        var result = load(List::of, 2, 50, "bench", LONG);

        assertThat(result.trouble()).isEmpty();
        assertThat(result.right()).isEqualTo(6 + 50);
        assertThat(result.waits().p50()).isPositive().isLessThanOrEqualTo(result.waits().p99());
        assertThat(result.waits().p99()).isLessThanOrEqualTo(result.waits().max());
    }

    @Test
    void a_wrong_reply_is_counted_and_told() throws IOException {
        var result = load(text -> List.of(text.replace("deliver", "send")), 1, 50, "bench", LONG);

        assertThat(result.mistakes()).isEqualTo(new Mistakes(0, 1, 0, 0));
        assertThat(result.right()).isEqualTo(2);
        assertThat(result.trouble().orElseThrow()).contains("turn 3", "How should we send it?", THIRD);
    }

    @Test
    void a_missing_button_is_a_wrong_reply() {
        var due = new Exchange(Optional.empty(), THIRD, 2);

        assertThat(due.rightly(new Sent(THIRD, List.of("courier", "pickup"), 0))).isTrue();
        assertThat(due.rightly(new Sent(THIRD, List.of("courier"), 0))).isFalse();
    }

    @Test
    void a_lost_reply_is_counted() throws IOException {
        var result = load(text -> text.equals(THIRD) ? List.of() : List.of(text), 1, 50, "bench",
                Duration.ofMillis(20));

        assertThat(result.mistakes()).isEqualTo(new Mistakes(1, 0, 0, 0));
        assertThat(result.right()).isEqualTo(2);
    }

    @Test
    void a_double_reply_is_counted_and_the_conversation_goes_on() throws IOException {
        var result = load(text -> text.equals(THIRD) ? List.of(text, text) : List.of(text), 1, 50, "bench",
                LONG);

        assertThat(result.mistakes()).isEqualTo(new Mistakes(0, 0, 1, 0));
        assertThat(result.right()).isGreaterThanOrEqualTo(3);
        assertThat(result.trouble().orElseThrow()).startsWith("Double: ").contains(THIRD);
    }

    @Test
    void an_update_that_is_not_taken_is_counted_as_refused() throws IOException {
        var result = load(List::of, 1, 50, "another secret", LONG);

        assertThat(result.mistakes()).isEqualTo(new Mistakes(0, 0, 0, 1));
        assertThat(result.trouble().orElseThrow()).contains("answered 401");
    }

    @Test
    void without_a_server_nothing_is_tried_further() throws IOException {
        URI gone;
        try (var bot = new FakeBot(List::of)) {
            gone = bot.webhook();
        }
        try (var load = new Load(plan(gone, 1, 50, "bench", LONG))) {
            var result = load.run();

            assertThat(result.mistakes()).isEqualTo(new Mistakes(0, 0, 0, 1));
            assertThat(result.trouble().orElseThrow()).contains("cannot be reached");
        }
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (var first = new Load(plan(URI.create("http://127.0.0.1:1/"), 1, 50, "bench", LONG))) {
            assertThatIOException().isThrownBy(
                    () -> new PretendedTelegram(first.api().getPort(), Duration.ZERO, (sent, chat) -> {}))
                    .withMessageStartingWith("Port " + first.api().getPort() + " is in use: ");
        }
    }

    @Test
    void the_last_words_name_all_that_counts() {
        var result = new LoadResult(7, 3.6, new LoadResult.Waits(1, 2, 3, 4), new Mistakes(1, 2, 3, 4),
                Optional.of("Lost: x"));

        assertThat(result.inWords().lines()).containsExactly(
                "4 replies/s, p50 1.0 ms, p95 2.0 ms, p99 3.0 ms, max 4.0 ms",
                "7 right, 1 lost, 2 wrong, 3 double, 4 refused", "The first trouble: Lost: x");
    }

    private static LoadResult load(Function<String, List<String>> manners, int conversations, int rate,
            String secret,
            Duration patience) throws IOException {
        try (var bot = new FakeBot(manners);
                var load = new Load(plan(bot.webhook(), conversations, rate, secret, patience))) {
            bot.sendsTo(load.api());
            return load.run();
        }
    }

    private static LoadPlan plan(URI webhook, int conversations, int rate, String secret, Duration patience) {
        return new LoadPlan(conversations, rate, Duration.ofSeconds(1), Duration.ZERO, webhook, secret, 0,
                Duration.ofMillis(1), patience);
    }
}
