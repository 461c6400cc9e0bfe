package dragoman.desk.join;

import dragoman.desk.act.Outcome;
import dragoman.desk.people.Person;
import dragoman.model.ConversationId;
import java.util.List;
import java.util.Optional;

/** Joins conversations of one customer, so that people see them together, and parts them again. Thread-safe; see docs/decisions/0020. */
public interface Merging {
    /** All of the customer whose conversation this is, this one first; empty: no such conversation, or not for this viewer. */
    Optional<Whole> whole(Person viewer, ConversationId conversation);

    /** Others who might be the same, the latest first: where these words were said, or with {@code ""} the customer's name. */
    List<Side> candidates(Person viewer, ConversationId conversation, String words);

    /** Joins what both see; nothing goes from one conversation into the other. */
    Outcome merge(Person by, ConversationId one, ConversationId other);

    /** As if this merging of the conversation had never been. */
    Outcome part(Person by, ConversationId conversation, String merging);
}
