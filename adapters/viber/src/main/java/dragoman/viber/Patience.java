package dragoman.viber;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Viber's own limit, kept by us: at most 100 messages within an hour to a person who does not answer. */
final class Patience {
    private static final int MOST = 100;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PEOPLE = 20_000;

    private final Cache<String, Deque<Instant>> sent = Caffeine.newBuilder().maximumSize(PEOPLE).build();

    /** How long to wait before one more; empty when it may go now, and then it counts. */
    Optional<Duration> take(String user, Instant now) {
        var times = sent.get(user, _ -> new ArrayDeque<>());
        synchronized (times) {
            while (!times.isEmpty() && !times.getFirst().plus(HOUR).isAfter(now)) {
                times.removeFirst();
            }
            if (times.size() >= MOST) {
                return Optional.of(Duration.between(now, times.getFirst().plus(HOUR)));
            }
            times.addLast(now);
            return Optional.empty();
        }
    }

    /** The person wrote: the count begins anew. */
    void answered(String user) {
        sent.invalidate(user);
    }
}
