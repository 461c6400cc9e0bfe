package dragoman.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * What a turn may know of the world besides bot and conversation.
 *
 * @param typicalWait how long a person's first answer usually takes; empty with too little history
 */
public record Facts(Optional<Duration> typicalWait) {
    public static final Facts NONE = new Facts(Optional.empty());
}
