package dragoman.calls;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.function.Supplier;

/** One host: so many calls at once, and none for a while when it has failed again and again. Its neighbours feel nothing of it. */
final class Host {
    private static final int FAILED = 8;
    private static final int OF = 10;
    private static final Duration REST = Duration.ofSeconds(20);

    private final Bulkhead<Attempt> places;
    private final CircuitBreaker<Attempt> breaker = CircuitBreaker.<Attempt>builder()
            .withFailureThreshold(FAILED, OF)
            .withSuccessThreshold(1).withDelay(REST).build();

    Host(int atOnce) {
        places = Bulkhead.of(atOnce);
    }

    Attempt send(Duration wait, Supplier<Attempt> sending) {
        try {
            if (!places.tryAcquirePermit(wait)) {
                return new Attempt.NotSent("too many calls to it are on their way", true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.NotSent("interrupted", true);
        }
        try {
            return breaker.tryAcquirePermit()
                    ? recorded(sending.get())
                    : new Attempt.Refused(
                            "it has failed again and again, so it is left alone for a while");
        } finally {
            places.releasePermit();
        }
    }

    private Attempt recorded(Attempt attempt) {
        boolean failed = switch (attempt) {
            case Attempt.Answered(var status, _) -> status >= 500;
            case Attempt.NotSent _,Attempt.Lost _ -> true;
            case Attempt.Refused _ -> false;
        };
        if (failed) {
            breaker.recordFailure();
        } else {
            breaker.recordSuccess();
        }
        return attempt;
    }
}
