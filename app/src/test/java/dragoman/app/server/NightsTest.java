package dragoman.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Time;
import dragoman.runtime.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class NightsTest {
    /** Jumps to whatever is waited for, three times. */
    private static final class Jumping implements Time {
        private final LinkedBlockingQueue<Instant> waited = new LinkedBlockingQueue<>();
        private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");
        private int left = 3;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void await(Instant until) throws InterruptedException {
            waited.add(until);
            if (left-- == 0) {
                throw new InterruptedException("enough");
            }
            now = until;
        }
    }

    @Test
    void rounds_are_made_by_the_clock_that_is_set() throws Exception {
        var time = new Jumping();
        var done = new LinkedBlockingQueue<Instant>();
        var rounds = new Rounds("test", time, now -> now.plus(Duration.ofHours(1)),
                () -> done.add(time.now()));
        rounds.start();
        var hours = new ArrayList<Instant>();
        for (var i = 0; i < 3; i++) {
            hours.add(done.take());
        }
        rounds.stop();
        assertThat(hours).isEqualTo(List.of(Instant.parse("2026-11-21T13:00:00Z"),
                Instant.parse("2026-11-21T14:00:00Z"), Instant.parse("2026-11-21T15:00:00Z")));
    }

    @Test
    void the_night_is_the_shops_own_also_when_the_clock_is_changed() {
        assertThat(Nights.next(ZonedDateTime.parse("2026-11-21T03:00:00+01:00[Europe/Sarajevo]")))
                .isEqualTo(Instant.parse("2026-11-21T02:30:00Z"));
        assertThat(Nights.next(ZonedDateTime.parse("2026-11-21T03:30:00+01:00[Europe/Sarajevo]")))
                .isEqualTo(Instant.parse("2026-11-22T02:30:00Z"));
        assertThat(Nights.next(ZonedDateTime.parse("2026-03-28T12:00:00+01:00[Europe/Sarajevo]")))
                .as("summer time begins in this night").isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }
}
