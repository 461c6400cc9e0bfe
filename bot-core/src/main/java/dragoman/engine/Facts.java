package dragoman.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a turn may know of the world besides bot and conversation.
 *
 * @param typicalWaits by queue, how long a person's first answer usually takes; no entry with too little history
 * @param window how long after the customer's last message the messenger lets us write freely; empty for ever
 */
public record Facts(Map<String, Duration> typicalWaits, Optional<Duration> window) {
    /** In a messenger that lets us write at any time. */
    public Facts(Map<String, Duration> typicalWaits) {
        this(typicalWaits, Optional.empty());
    }

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        typicalWaits = Map.copyOf(typicalWaits);
    }

    Optional<Duration> typicalWait(String queue) {
        return Optional.ofNullable(typicalWaits.get(queue));
    }
}
