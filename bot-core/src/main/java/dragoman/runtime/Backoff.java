package dragoman.runtime;

import dragoman.port.Sent;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next attempt: 1, 2, 4 … 60 s with up to a quarter of jitter, and never less than the vendor asks. */
final class Backoff {
    private static final long LONGEST_SECONDS = 60;

    private Backoff() {}

    static Duration after(int attempts, Sent.TryLater later) {
        return later.asked() ? later.delay() : after(attempts, later.delay());
    }

    static Duration after(int attempts, Duration asked) {
        var seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(attempts, 6));
        var jitter = ThreadLocalRandom.current().nextLong(seconds * 250 + 1);
        var own = Duration.ofMillis(seconds * 1000 + jitter);
        return asked.isZero() || asked.compareTo(own) < 0 && attempts > 0 ? own : asked;
    }
}
