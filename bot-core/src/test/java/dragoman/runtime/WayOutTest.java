package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.LineState.Queued;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes out: limits, channels that stand still, lines that are held, and lines that are sent again. */
@Timeout(60)
final class WayOutTest {
    private final World world = new World();
    private final RecordingChannel channel = world.channel;

    @Test
    void a_throttled_chat_holds_up_none_of_a_thousand_others() throws Exception {
        channel.limits(new Limits(Optional.empty(), Optional.of(new Bucket(1, Duration.ofHours(1))),
                Optional.empty(), Optional.empty()));
        world.start();
        world.hears(world.opens("ana"));
        channel.awaitSent(1);
        world.hears(world.says("ana", "walnut"));
        world.settles();

        IntStream.range(0, 1_000).forEach(i -> world.hears(world.opens("guest" + i)));

        // the clock has not moved
        assertThat(channel.awaitSent(1_001)).filteredOn(line -> line.startsWith("ana")).hasSize(1);
        world.pass(Duration.ofHours(1));
        // by then the guests are asked whether they are still there, so nothing is said of the order
        world.store.awaitState("For how many?", LineState.Accepted.class);
        assertThat(channel.awaitSent(1_002)).filteredOn(line -> line.startsWith("ana"))
                .containsExactly("ana: Which cake?", "ana: For how many?");
    }

    @Test
    void who_answers_may_be_written_to_again() throws Exception {
        channel.limits(new Limits(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new Bucket(1, Duration.ofDays(1)))));
        world.start();
        world.hears(world.opens("ana"));
        channel.awaitSent(1);
        world.hears(world.says("ana", "walnut"));
        channel.awaitSent(2);
        world.hears(world.says("ana", "eight"));

        assertThat(channel.awaitSent(3)).endsWith("ana: Thank you!");
        assertThat(channel.tried()).as("the next line of the same answer waits").isEqualTo(3);
    }

    @Test
    void a_wait_that_the_vendor_names_is_kept_to_the_second() throws Exception {
        world.start();
        var wait = new Sent.TryLater(Duration.ofSeconds(3), "slow down", true);
        channel.answers(wait, wait, wait);
        world.hears(world.opens("ana"));
        for (var attempt = 1; attempt <= 3; attempt++) {
            world.store.awaitAttempts("Which cake?", attempt);
            assertThat(world.store.awaitState("Which cake?", Queued.class))
                    .isEqualTo(new Queued(attempt, world.time.now().plusSeconds(3)));
            world.pass(Duration.ofSeconds(3));
        }
        world.store.awaitState("Which cake?", LineState.Accepted.class);
    }

    @Test
    void a_wrong_token_stops_the_channel_and_loses_no_line() throws Exception {
        world.start();
        channel.answers(new Sent.Refused("the token is wrong", Consequence.CHANNEL_STOPPED));
        world.hears(world.opens("ana"));
        world.store.awaitPutOff("Which cake?");
        world.hears(world.opens("boris"), world.opens("vera"));
        world.settles();

        assertThat(world.runtime.stopped()).singleElement().satisfies(stopped -> {
            assertThat(stopped.channel()).isEqualTo(World.CHANNEL);
            assertThat(stopped.why()).isEqualTo("the token is wrong");
        });
        assertThat(channel.tried()).isEqualTo(1);
        world.pass(Duration.ofSeconds(30));
        assertThat(channel.awaitSent(4)).contains("ana: Which cake?", "boris: Which cake?",
                "vera: Which cake?");
        assertThat(world.runtime.stopped()).isEmpty();
    }

    @Test
    void lines_that_wait_do_not_hold_up_a_stop() throws Exception {
        world.start();
        channel.answers(new Sent.Refused("the token is wrong", Consequence.CHANNEL_STOPPED));
        world.hears(world.opens("ana"));
        world.store.awaitPutOff("Which cake?");
        var begun = System.nanoTime();
        world.runtime.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Settings.DEFAULT.grace());
        assertThat(world.restart().awaitSent(1)).containsExactly("ana: Which cake?");
    }

    @Test
    void the_owner_is_told_at_once_and_within_the_limits_of_the_owners_channel() throws Exception {
        world.edits("bot.yaml", """
                bot: Iva
                shop: Bakery
                languages: [en]
                notify: { channel: telegram, chat: boss }
                """);
        world.start();
        world.hears(world.event("vera", new Update.Opened(Optional.empty(), false)));
        world.store.awaitState("Which cake?", LineState.Held.class);
        world.hears(world.says("vera", "walnut"), world.says("vera", "eight"));

        assertThat(channel.awaitSent(5))
                .anyMatch(line -> line.startsWith("boss: ") && line.contains("walnut"));
    }

    @Test
    void while_the_token_stays_wrong_one_line_at_a_time_is_tried() throws Exception {
        world.start();
        var no = new Sent.Refused("the token is wrong", Consequence.CHANNEL_STOPPED);
        channel.answers(no, no, no);
        world.hears(world.opens("ana"));
        world.store.awaitTries(1);
        world.hears(world.opens("boris"));
        for (var trial = 2; trial <= 3; trial++) {
            world.pass(Duration.ofMinutes(2));
            world.store.awaitTries(trial);
            assertThat(channel.tried()).isEqualTo(trial);
        }
        passUntilSent(5);
        assertThat(channel.awaitSent(5)).contains("boris: Which cake?");
    }

    @Test
    void a_held_line_ends_after_a_day() throws Exception {
        world.start();
        world.hears(world.event("vera", new Update.Opened(Optional.empty(), false)));
        world.store.awaitState("Which cake?", LineState.Held.class);
        world.settles();
        world.pass(Duration.ofHours(23));
        assertThat(world.store.awaitState("Which cake?", LineState.Held.class)).isNotNull();

        world.pass(Duration.ofHours(1));
        assertThat(world.store.awaitState("Which cake?", LineState.Refused.class)).asString()
                .contains("did not write for a whole day");
    }

    @Test
    void a_held_line_ends_after_a_day_also_when_the_program_was_started_anew_meanwhile() throws Exception {
        world.start();
        world.hears(world.event("vera", new Update.Opened(Optional.empty(), false)));
        world.store.awaitState("Which cake?", LineState.Held.class);
        world.pass(Duration.ofHours(23));
        world.restart();
        world.pass(Duration.ofHours(1));

        world.store.awaitState("Which cake?", LineState.Refused.class);
    }

    @Test
    void a_held_line_that_could_not_be_claimed_is_held_again() {
        world.start();
        Arrival arrival = world.runtime
                .accept(List.of(world.event("vera", new Update.Opened(Optional.empty(), false)))).getFirst();
        world.settles();
        world.store.away(true);
        assertThat(world.runtime.claim(arrival.conversation(), Duration.ZERO)).isEmpty();
        world.store.away(false);

        assertThat(world.runtime.claim(arrival.conversation(), Duration.ZERO))
                .hasValueSatisfying(line -> assertThat(line.message().text()).isEqualTo("Which cake?"));
    }

    @Test
    void an_uncertain_line_goes_once_more_when_an_agent_wants_it() throws Exception {
        world.start();
        channel.answers(new Sent.Uncertain("no answer"));
        var arrival = world.runtime.accept(List.of(world.opens("ana"))).getFirst();
        world.store.awaitState("Which cake?", LineState.Uncertain.class);
        var line = new LineKey(arrival.conversation(), 0, 0);

        assertThat(world.runtime.again(line)).isTrue();
        assertThat(channel.awaitSent(2)).containsExactly("ana: Which cake?", "ana: Which cake?");
        world.store.awaitState("Which cake?", LineState.Accepted.class);
        assertThat(world.runtime.again(line)).as("it has arrived").isFalse();
    }

    @Test
    void answers_overtake_a_campaign_and_go_in_the_order_of_coming() throws Exception {
        var time = new SettableTime("2026-11-21T10:00:00Z");
        var alarm = new Alarm(time);
        alarm.start();
        var limit = new ChannelLimit(new Bucket(1, Duration.ofSeconds(1)), time, alarm);
        limit.await(false);
        var gone = new Order();
        for (var each : List.of("reminder 1", "reminder 2", "answer 1", "answer 2")) {
            gone.joins(each, limit);
        }

        for (var second = 1; second <= 4; second++) {
            time.pass(Duration.ofSeconds(1));
            gone.awaits(second);
        }
        assertThat(gone.all()).containsExactly("answer 1", "answer 2", "reminder 1", "reminder 2");
        alarm.stop();
    }

    @Test
    void a_bucket_gives_its_burst_and_then_one_at_a_time() {
        var meter = new Meter(new Bucket(3, Duration.ofSeconds(2)));
        var now = Instant.parse("2026-11-21T10:00:00Z");

        assertThat(IntStream.range(0, 3).mapToObj(_ -> meter.take(now))).containsOnly(Duration.ZERO);
        assertThat(meter.take(now)).isEqualTo(Duration.ofSeconds(2));
        assertThat(meter.take(now.plusSeconds(2))).isEqualTo(Duration.ZERO);
        assertThat(meter.take(now.plusSeconds(2))).isEqualTo(Duration.ofSeconds(2));
        assertThat(meter.isFull(now.plusSeconds(8))).isTrue();
    }

    private void passUntilSent(int count) {
        while (channel.tried() < count) {
            world.pass(Duration.ofSeconds(1));
            Thread.onSpinWait();
        }
    }
}
