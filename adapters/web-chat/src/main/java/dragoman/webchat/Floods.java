package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps one visitor, one network and all newcomers together within bounds. A network may be a whole town behind one address, so its bounds
 * are wide. Where it is not known, it has none.
 */
final class Floods {
    private static final int MEGABYTE = 1 << 20;
    private final InstantSource clock;
    private final Pace posts = new Pace(10, Duration.ofSeconds(1));
    private final Pace networkPosts = new Pace(120, Duration.ofMillis(100));
    /** What was seen, told in bundles. */
    private final Pace seen = new Pace(20, Duration.ofSeconds(1));
    /** All newcomers together: enough for any shop, too little to fill a disk. */
    private final Pace newcomers = new Pace(200, Duration.ofMillis(50));
    private final Pace networkNewcomers = new Pace(60, Duration.ofSeconds(2));
    /** In megabytes: 25 at once and 60 an hour for one visitor, a thousand at once and three a minute for all. */
    private final Pace bytes = new Pace(25, Duration.ofMinutes(1));
    private final Pace allBytes = new Pace(1000, Duration.ofSeconds(20));

    Floods(InstantSource clock) {
        this.clock = clock;
    }

    /** What to answer instead, if this is too much. */
    Optional<Answer> post(Call call, Session session) {
        return first(now -> posts.take(session.id(), now), now -> network(call, now, networkPosts::take));
    }

    Optional<Answer> seen(Call call, Session session) {
        return first(now -> seen.take(session.id(), now), now -> network(call, now, networkPosts::take));
    }

    Optional<Answer> newcomer(Call call) {
        return first(now -> network(call, now, networkNewcomers::take), now -> newcomers.take("", now));
    }

    Optional<Answer> file(Session session, int size) {
        var megabytes = size / MEGABYTE + 1;
        return first(now -> bytes.take(session.id(), megabytes, now),
                now -> allBytes.take("", megabytes, now));
    }

    private static Duration network(Call call, Instant now, BiFunction<String, Instant, Duration> pace) {
        return call.network().map(network -> pace.apply(network, now)).orElse(Duration.ZERO);
    }

    @SafeVarargs
    private Optional<Answer> first(Function<Instant, Duration>... paces) {
        var now = clock.instant();
        return Stream.of(paces).map(pace -> pace.apply(now)).filter(Duration::isPositive).findFirst()
                .map(Floods::slower);
    }

    private static Answer slower(Duration wait) {
        var seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        return new Answer(429, "text/plain; charset=utf-8",
                "A little slower, please: you can go on in a moment.".getBytes(StandardCharsets.UTF_8),
                Map.of("Retry-After", Long.toString(seconds)));
    }
}
