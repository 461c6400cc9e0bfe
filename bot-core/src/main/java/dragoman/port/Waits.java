package dragoman.port;

import dragoman.model.BotId;
import java.time.Duration;
import java.util.Map;

/** How long answers took, for an honest estimate. */
public interface Waits {
    /** By queue: the median time from request to a person's first answer, over its last thirty; no entry with fewer than five. */
    Map<String, Duration> typical(BotId bot);
}
