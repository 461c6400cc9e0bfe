package dragoman.http.outgoing;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/**
 * One circuit breaker per host and port: who has failed eight times of the last ten is left alone for a while, then tried with a single
 * call. It spares a vendor in trouble, and it bounds how many lines become uncertain while a vendor takes requests and answers none.
 */
final class Breakers {
    private static final int FAILED = 8;
    private static final int OF = 10;

    private final Map<String, CircuitBreaker<Outcome>> hosts = new ConcurrentHashMap<>();
    private final Duration rest;

    Breakers(Duration rest) {
        this.rest = rest;
    }

    CircuitBreaker<Outcome> of(HttpUrl url) {
        return hosts.computeIfAbsent(url.host() + ":" + url.port(), _ -> CircuitBreaker.<Outcome>builder()
                .withFailureThreshold(FAILED, OF).withSuccessThreshold(1).withDelay(rest).build());
    }

    static void record(CircuitBreaker<Outcome> breaker, Outcome outcome) {
        var failed = switch (outcome) {
            case Outcome.Answered(var status, _, _) -> status >= 500;
            case Outcome.NotSent _,Outcome.Lost _ -> true;
            case Outcome.LeftAlone _ -> false;
        };
        if (failed) {
            breaker.recordFailure();
        } else {
            breaker.recordSuccess();
        }
    }
}
