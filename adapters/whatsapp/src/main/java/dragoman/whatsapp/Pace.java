package dragoman.whatsapp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/** At most one in each interval in the long run, with a burst at first; kept apart for each key (the 'leaky bucket as a meter'). */
final class Pace {
    private static final int KEYS = 20_000;

    private final Cache<String, Instant> full = Caffeine.newBuilder().maximumSize(KEYS).build();
    private final Duration interval;
    private final Duration slack;

    Pace(Duration interval, int burst) {
        this.interval = interval;
        this.slack = interval.multipliedBy(burst - 1L);
    }

    /**
     * Takes the next place and says how long to wait for it; a wait longer than {@code patience} takes no place.
     */
    Duration take(String key, Instant now, Duration patience) {
        var wait = new Duration[]{Duration.ZERO};
        full.asMap().compute(key, (_, before) -> {
            var filled = before == null || before.isBefore(now) ? now : before;
            var due = filled.minus(slack);
            wait[0] = due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO;
            return wait[0].compareTo(patience) > 0 ? filled : filled.plus(interval);
        });
        return wait[0];
    }
}
