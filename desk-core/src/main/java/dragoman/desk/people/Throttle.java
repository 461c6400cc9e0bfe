package dragoman.desk.people;

import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Slows guessing down: after five wrong attempts, for an account and for an address apart, each further one doubles the pause, up to 15 minutes. Thread-safe. */
final class Throttle {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {
        Instant until() {
            return count < FREE ? Instant.MIN : last.plus(pause());
        }

        private Duration pause() {
            var pause = FIRST.multipliedBy(1L << Math.min(count - FREE, 20));
            return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        }
    }

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Time time;

    Throttle(Time time) {
        this.time = time;
    }

    /** How long to wait yet; empty when one may try. */
    synchronized Optional<Duration> pause(String key) {
        var known = failures.get(key);
        if (known == null || !known.until().isAfter(time.now())) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(time.now(), known.until()));
    }

    synchronized void failed(String key) {
        var known = failures.get(key);
        var counts = known == null || known.last().plus(FORGOTTEN).isBefore(time.now())
                ? 1
                : known.count() + 1;
        failures.put(key, new Failures(counts, time.now()));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
