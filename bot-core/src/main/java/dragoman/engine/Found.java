package dragoman.engine;

import dragoman.model.Value;
import java.util.Optional;

/** What was found in an answer. */
sealed interface Found {
    Found UNCLEAR = new Unclear();

    /** This answer. */
    record Is(Value value) implements Found {}

    /**
     * An answer that was understood and cannot be taken.
     *
     * @param words why, for the customer
     * @param own the owner's own words: they ask again by themselves
     */
    record Refused(String words, boolean own) implements Found {}

    /** No answer. */
    record Unclear() implements Found {}

    static Found of(Optional<? extends Value> value) {
        return value.isPresent() ? new Is(value.get()) : UNCLEAR;
    }
}
