package dragoman.engine;

import dragoman.model.AgentId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a turn may know of the world besides bot and conversation.
 *
 * @param typicalWaits by queue, how long a person's first answer usually takes; no entry with too little history
 * @param window how long after the customer's last message the messenger lets us write freely; empty for ever
 * @param present agents who are there
 */
public record Facts(Map<String, Duration> typicalWaits, Optional<Duration> window, Set<AgentId> present) {
    /** In a messenger that lets us write at any time. */
    public Facts(Map<String, Duration> typicalWaits) {
        this(typicalWaits, Optional.empty());
    }

    /** With nobody at the desk. */
    public Facts(Map<String, Duration> typicalWaits, Optional<Duration> window) {
        this(typicalWaits, window, Set.of());
    }

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        typicalWaits = Map.copyOf(typicalWaits);
        present = Set.copyOf(present);
    }

    Optional<Duration> typicalWait(String queue) {
        return Optional.ofNullable(typicalWaits.get(queue));
    }
}
