package dragoman.engine;

import dragoman.model.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a turn may know of the world besides bot and conversation.
 *
 * @param typicalWaits by queue, how long a person's first answer usually takes; no entry with too little history
 * @param window how long after the customer's last message the messenger lets us write freely; empty for ever
 * @param present agents who are there
 * @param queued by queue, since when each of the bot's customers waits there; no entry where nobody does
 */
public record Facts(Map<String, Duration> typicalWaits, Optional<Duration> window, Set<AgentId> present,
        Map<String, List<Instant>> queued) {
    /** Without history, without a desk, in a messenger that lets us write at any time. */
    public static final Facts NONE = new Facts(Map.of(), Optional.empty(), Set.of(), Map.of());

    public Facts {
        typicalWaits = Map.copyOf(typicalWaits);
        present = Set.copyOf(present);
        queued = Map.copyOf(queued);
    }

    Optional<Duration> typicalWait(String queue) {
        return Optional.ofNullable(typicalWaits.get(queue));
    }

    /** How many wait in this queue who asked before then; empty where nobody waits. */
    Optional<Integer> ahead(String queue, Instant since) {
        return Optional.ofNullable(queued.get(queue))
                .map(all -> (int) all.stream().filter(one -> one.isBefore(since)).count());
    }
}
