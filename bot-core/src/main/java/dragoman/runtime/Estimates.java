package dragoman.runtime;

import dragoman.model.BotId;
import dragoman.port.Waits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long people usually take to answer, looked up once a minute: a turn need not ask the store. */
final class Estimates {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Estimate(Instant at, Map<String, Duration> typical) {
        boolean fresh(Instant now) {
            return now.isBefore(at.plus(FRESH)) && !now.isBefore(at);
        }
    }

    private final Map<BotId, Estimate> known = new ConcurrentHashMap<>();
    private final Waits waits;

    Estimates(Waits waits) {
        this.waits = waits;
    }

    Map<String, Duration> typical(BotId bot, Instant now) {
        var estimate = known.get(bot);
        if (estimate == null || !estimate.fresh(now)) {
            estimate = new Estimate(now, waits.typical(bot));
            known.put(bot, estimate);
        }
        return estimate.typical();
    }
}
