package dragoman.calls;

import dev.failsafe.Bulkhead;
import java.time.Duration;
import java.util.function.Supplier;

/** One host: so many calls at once. Its neighbours feel nothing of it. */
final class Host {
    private final Bulkhead<Attempt> places;

    Host(int atOnce) {
        places = Bulkhead.of(atOnce);
    }

    Attempt send(Duration wait, Supplier<Attempt> sending) {
        try {
            if (!places.tryAcquirePermit(wait)) {
                return new Attempt.NotMade("too many calls to it are on their way", true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.NotMade("interrupted", true);
        }
        try {
            return sending.get();
        } finally {
            places.releasePermit();
        }
    }
}
