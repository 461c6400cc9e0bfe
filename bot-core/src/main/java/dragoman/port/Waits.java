package dragoman.port;

import dragoman.model.BotId;
import java.time.Duration;
import java.util.Optional;

/** How long answers took, for an honest estimate. */
public interface Waits {
    /** The median time from request to a person's first answer in a queue, over the last thirty; empty with fewer than five. */
    Optional<Duration> typical(BotId bot, String queue);
}
