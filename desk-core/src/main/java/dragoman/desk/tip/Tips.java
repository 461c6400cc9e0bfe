package dragoman.desk.tip;

import dragoman.desk.people.Person;
import dragoman.model.ConversationId;
import java.util.List;

/** Looks at an answer while it is written. Nothing is kept of it, and nothing is ever forbidden. Thread-safe. */
@FunctionalInterface
public interface Tips {
    /** In the order of weight; none where the viewer may not look. */
    List<Tip> of(Person viewer, ConversationId conversation, String draft);

    /**
     * A tip.
     *
     * @param rule of the standard, such as {@code C2}; {@code W12}: a promise without a time, {@code N5}: questions not answered yet, {@code O2}: the
     *        customer's name was never used
     * @param about the words in the draft, the questions, the name; {@code ""} for the whole
     * @param inDraft the words stand in the draft
     */
    record Tip(String rule, String about, boolean inDraft) {}
}
