package dragoman.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How far the conversation has come.
 *
 * @param turns how many turns were taken; the next one has this number
 * @param serial of the last question
 * @param seed for choosing variants: the only chance there is
 * @param heardAt when the customer last wrote
 * @param greeted the greeting was said in this conversation
 * @param timers running timers and when they are due
 */
public record Progress(long turns, int serial, long seed, Instant heardAt, boolean greeted,
        Map<String, Instant> timers) {
    public Progress {
        timers = Map.copyOf(timers);
    }

    public Progress heard(Instant at) {
        return new Progress(turns, serial, seed, at, greeted, timers);
    }

    public Progress turned() {
        return new Progress(turns + 1, serial, seed, heardAt, greeted, timers);
    }

    public Progress asked() {
        return new Progress(turns, serial + 1, seed, heardAt, greeted, timers);
    }

    public Progress hasGreeted(boolean yes) {
        return new Progress(turns, serial, seed, heardAt, yes, timers);
    }

    public Progress withTimers(Map<String, Instant> other) {
        return new Progress(turns, serial, seed, heardAt, greeted, other);
    }

    /** With this timer, due then; one of the same name is moved. */
    public Progress timing(String name, Instant due) {
        var other = new HashMap<>(timers);
        other.put(name, due);
        return withTimers(other);
    }

    /** Without the timers of these names. */
    public Progress without(Predicate<String> names) {
        if (timers.keySet().stream().noneMatch(names)) {
            return this;
        }
        var other = new HashMap<>(timers);
        other.keySet().removeIf(names);
        return withTimers(other);
    }
}
