package dragoman.webchat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How fast each may go: so many at once, then one at a time. Remembers a bounded number of people. Thread-safe. */
final class Pace {
    private static final int REMEMBERED = 20_000;
    private final int burst;
    private final Duration refill;
    private final Map<String, Instant> emptyAgain = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param refill after which one more may come */
    Pace(int burst, Duration refill) {
        this.burst = burst;
        this.refill = refill;
    }

    /** One of them. */
    Duration take(String who, Instant now) {
        return take(who, 1, now);
    }

    /** Zero: go on. Otherwise how long to wait; nothing is counted then. */
    synchronized Duration take(String who, int amount, Instant now) {
        var known = emptyAgain.getOrDefault(who, now);
        var from = known.isBefore(now) ? now : known;
        var filled = from.plus(refill.multipliedBy(amount));
        var over = Duration.between(now.plus(refill.multipliedBy(burst)), filled);
        if (over.isPositive()) {
            return over;
        }
        emptyAgain.put(who, filled);
        return Duration.ZERO;
    }
}
