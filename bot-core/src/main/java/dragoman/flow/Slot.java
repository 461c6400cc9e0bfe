package dragoman.flow;

import java.util.List;
import java.util.Optional;

/**
 * A declared slot.
 *
 * @param title what it is called when we ask what to change
 * @param rules what an answer must meet, in order
 * @param because what is said of an answer outside the type's own bounds; otherwise the shipped words
 * @param hidden nobody but the customer sees what it holds
 */
public record Slot(String name, SlotType type, Keep keep, Optional<Text> title, List<Rule> rules,
        Optional<Text> because, boolean hidden) {
    public Slot {
        rules = List.copyOf(rules);
    }

    public Slot(String name, SlotType type, Keep keep, Optional<Text> title) {
        this(name, type, keep, title, List.of(), Optional.empty(), false);
    }

    /** How long an answer is remembered. */
    public enum Keep {
        FLOW, CONVERSATION, CUSTOMER
    }
}
