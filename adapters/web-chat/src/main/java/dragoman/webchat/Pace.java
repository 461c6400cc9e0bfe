package dragoman.webchat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How fast each may post: so many at once, then one at a time. Remembers a bounded number of people. Thread-safe. */
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

    /** @param refill after which one more may be posted */
    Pace(int burst, Duration refill) {
        this.burst = burst;
        this.refill = refill;
    }

    /** Zero: go on. Otherwise how long to wait; nothing is counted then. */
    synchronized Duration take(String who, Instant now) {
        var known = emptyAgain.getOrDefault(who, now);
        var from = known.isBefore(now) ? now : known;
        var filled = from.plus(refill);
        var over = Duration.between(now.plus(refill.multipliedBy(burst)), filled);
        if (over.isPositive()) {
            return over;
        }
        emptyAgain.put(who, filled);
        return Duration.ZERO;
    }
}
