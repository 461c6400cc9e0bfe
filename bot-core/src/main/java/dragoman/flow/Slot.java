package dragoman.flow;

import java.util.Optional;

/** A declared slot. {@code title}: what it is called when we ask what to change. */
public record Slot(String name, SlotType type, Keep keep, Optional<Text> title) {
    /** How long an answer is remembered. */
    public enum Keep {
        FLOW, CONVERSATION, CUSTOMER
    }
}
