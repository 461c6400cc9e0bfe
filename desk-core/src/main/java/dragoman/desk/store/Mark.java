package dragoman.desk.store;

import java.time.Instant;
import java.util.Optional;

/** A mark on a conversation. {@code name} tells those of a kind apart; {@code until}: how long it counts. */
public record Mark(Kind kind, String name, Optional<Instant> until) {
    /** Kinds of marks. */
    public enum Kind {
        /** {@code name} as it is shown. */
        LABEL,
        /** {@code name}: the id of the question. */
        TICKED,
        /** Out of sight. */
        SNOOZED,
        /** Matters more than others. */
        KEY_CUSTOMER,
        /** {@code name}: the login of who is mentioned in a note and has not looked yet. */
        MENTIONED
    }

    public Mark(Kind kind, String name) {
        this(kind, name, Optional.empty());
    }
}
