package dragoman.desk.shop;

import dragoman.desk.act.Outcome;
import dragoman.desk.people.Person;
import dragoman.model.ConversationId;
import java.util.Optional;
import java.util.OptionalLong;

/** Ready answers that also do something: all of it in one go. Thread-safe. */
public interface Macros {
    /** Labels, answers, then passes on, snoozes, resolves or gives back; stops at what is refused, and says so. The same key is done once. */
    Outcome run(Person by, ConversationId on, Run run);

    /**
     * Which one.
     *
     * @param text in place of its own, as the agent has filled or changed it; empty: its own, which then may have no blanks
     */
    record Run(String shortcut, Optional<String> text, OptionalLong epoch, String key) {}
}
