package dragoman.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A time that was promised to the customer, counted in working hours.
 *
 * @param warning from then on 80 % of it are gone
 * @param due from then on it is broken
 */
public record Promise(Kind kind, Instant warning, Instant due) {
    /** What was promised. */
    public enum Kind {
        FIRST_ANSWER, NEXT_ANSWER, RESOLUTION
    }

    /** How it stands. */
    public enum State {
        KEPT, WARNING, BROKEN
    }

    public State at(Instant now) {
        return !now.isBefore(due) ? State.BROKEN : !now.isBefore(warning) ? State.WARNING : State.KEPT;
    }

    /** How long is left; negative when broken. */
    public Duration left(Instant now) {
        return Duration.between(now, due);
    }
}
