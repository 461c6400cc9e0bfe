package dragoman.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call for which a flow waits.
 *
 * @param where the calling step
 * @param result what came of it, when that could not be acted upon at once
 * @param kept what the customer wrote meanwhile, oldest first
 */
public record Awaited(CallKey key, Frame where, Optional<CallResult> result, List<String> kept) {
    private static final int MOST_KEPT = 5;

    public Awaited {
        kept = List.copyOf(kept);
    }

    public static Awaited asked(CallKey key, Frame where) {
        return new Awaited(key, where, Optional.empty(), List.of());
    }

    public Awaited ended(CallResult how) {
        return new Awaited(key, where, Optional.of(how), List.of());
    }

    /** Something else goes on just now: what the customer wrote is heard when the talk comes back here. */
    public Awaited endedMeanwhile(CallResult how) {
        return new Awaited(key, where, Optional.of(how), kept);
    }

    /** The newest are kept. */
    public Awaited keeping(String text) {
        var longer = new ArrayList<>(kept);
        longer.add(text);
        return new Awaited(key, where, result,
                longer.subList(Math.max(0, longer.size() - MOST_KEPT), longer.size()));
    }
}
