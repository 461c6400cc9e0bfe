package dragoman.port;

import dragoman.model.BotId;
import dragoman.model.Conversation;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Who waits for a person, and how long answers took, for an honest estimate. Thread-safe. */
public interface Waits {
    /** By queue: the median time from request to a person's first answer, over its last thirty; no entry with fewer than five. */
    Map<String, Duration> typical(BotId bot);

    /** Conversations that wait in a queue now, of all bots. */
    List<Conversation> queued();
}
