package dragoman.desk.act;

import java.time.Instant;
import java.util.Optional;

/** Something kept beside a conversation. */
public sealed interface Jotting {
    /** A private note; {@code @login} in it mentions a colleague, who is told of it until they have {@link Seen} it. Up to 4,000 signs. */
    record Note(String text, String key) implements Jotting {}

    /** Puts a label on it; up to 40 signs, kept as written, compared without case. */
    record Label(String label) implements Jotting {}

    /** Takes a label off. */
    record Unlabel(String label) implements Jotting {}

    /** Out of sight until then, or until the customer writes; empty: back at once. */
    record Snooze(Optional<Instant> until) implements Jotting {}

    /** A question of the customer's is answered, or is not after all. {@code id}: of the question in the thread. */
    record Ticked(String question, boolean answered) implements Jotting {}

    /** This customer matters more than others: sorted first. */
    record KeyCustomer(boolean yes) implements Jotting {}

    /** Whoever keeps this has the conversation before their eyes: they need not be told any more that notes mention them. */
    record Seen() implements Jotting {}
}
