package dragoman.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a flow wants said, or done, later.
 *
 * @param where the step that wants it
 * @param until it makes sense so long, and not a moment longer
 * @param cancelledBy what happens meanwhile and makes it needless
 * @param slots what was known when it was wanted
 */
public record Reminder(Frame where, Instant until, Set<String> cancelledBy, Map<String, Value> slots) {
    private static final String TIMER = "remind:";

    public Reminder {
        cancelledBy = Set.copyOf(cancelledBy);
        slots = Map.copyOf(slots);
    }

    Reminder at(Frame other) {
        return new Reminder(other, until, cancelledBy, slots);
    }

    /** The name of its timer; a step has one reminder at a time. */
    public String timer() {
        return TIMER + where.flow() + ":" + where.step();
    }

    /** Whether a timer of this name is a reminder's. */
    public static boolean isTimer(String timer) {
        return timer.startsWith(TIMER);
    }

    /** What a reminder of this timer is. */
    public static Optional<Reminder> of(Iterable<Reminder> all, String timer) {
        for (var reminder : all) {
            if (reminder.timer().equals(timer)) {
                return Optional.of(reminder);
            }
        }
        return Optional.empty();
    }
}
