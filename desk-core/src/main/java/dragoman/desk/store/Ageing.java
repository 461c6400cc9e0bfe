package dragoman.desk.store;

import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what has grown old. Thread-safe; for the night, it walks through everything. */
public interface Ageing {
    /** By id, those after {@code after} ({@code ""}: from the beginning), with how many words of theirs are older than {@code before}. */
    List<Aged> conversations(String after, Instant before, int max);

    /** Numbers of records from before then that are dealt with and hold something personal, by number, those after {@code after}. */
    List<String> records(String after, Instant before, int max);

    /** How much of this is from before then and may go. */
    long count(Bulk what, Instant before);

    /** The last privileged act from before then. */
    Optional<Long> acts(Instant before);

    /** Forgotten customers of whom only the address is left, who have not written since. */
    List<Aged> left();

    /**
     * A conversation.
     *
     * @param turns how far it has come
     * @param withPeople a person has it, or is waited for
     * @param openOrder the number of one that is not dealt with
     * @param last when something last happened; empty where nothing is kept of that
     * @param words turns of which words are kept
     */
    record Aged(ConversationId id, long turns, boolean withPeople, Optional<String> openOrder,
            Optional<Instant> last, int words) {}
}
