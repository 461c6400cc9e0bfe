package dragoman.desk.group;

import dragoman.model.AgentId;
import dragoman.port.Time;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One-time codes by which an account at the messenger becomes a colleague's. In memory: after a restart one asks for a new one. Thread-safe. */
final class Codes {
    private static final Duration GOOD = Duration.ofMinutes(30);
    /** Without those that look like others. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final int WRONG = 5;
    private static final SecureRandom CHANCE = new SecureRandom();

    private record Meant(AgentId whom, Instant until) {}

    private record Tried(int times, Instant until) {}

    private final Map<String, Meant> codes = new ConcurrentHashMap<>();
    private final Map<String, Tried> wrong = new ConcurrentHashMap<>();
    private final Time time;

    Codes(Time time) {
        this.time = time;
    }

    /** One at a time for each. */
    String make(AgentId whom) {
        codes.values().removeIf(meant -> meant.whom().equals(whom) || !meant.until().isAfter(time.now()));
        var code = new StringBuilder();
        CHANCE.ints(LENGTH, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        codes.put(code.toString(), new Meant(whom, time.now().plus(GOOD)));
        return code.toString();
    }

    /** Uses it up. Who guesses has to wait. */
    Optional<AgentId> use(String account, String typed) {
        wrong.values().removeIf(tried -> !tried.until().isAfter(time.now()));
        if (wrong.getOrDefault(account, new Tried(0, time.now())).times() >= WRONG) {
            return Optional.empty();
        }
        var meant = Optional.ofNullable(codes.remove(typed.strip().toUpperCase(Locale.ROOT)))
                .filter(one -> one.until().isAfter(time.now()));
        if (meant.isEmpty()) {
            wrong.merge(account, new Tried(1, time.now().plus(GOOD)),
                    (before, _) -> new Tried(before.times() + 1, time.now().plus(GOOD)));
        }
        return meant.map(Meant::whom);
    }
}
