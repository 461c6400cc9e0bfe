package dragoman.runtime;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Ownership;
import dragoman.port.Waits;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who waits in which queue, and since when: read once, then kept up to date by the turns, so that a turn need not ask the store. Thread-safe. */
final class Queues {
    private final Waits waits;
    private final Map<ConversationId, Place> places = new HashMap<>();
    private final Map<BotId, Map<String, List<Instant>>> known = new HashMap<>();
    private boolean read;

    private record Place(BotId bot, String queue, Instant since) {}

    Queues(Waits waits) {
        this.waits = waits;
    }

    /** By queue, since when each waits. */
    synchronized Map<String, List<Instant>> of(BotId bot) {
        if (!read) {
            waits.queued().forEach(this::put);
            read = true;
        }
        return known.computeIfAbsent(bot, this::counted);
    }

    /** A turn was kept, and this is how the conversation stands now. What comes before the first look stands in the store. */
    synchronized void now(Conversation after) {
        if (read) {
            put(after);
        }
    }

    private void put(Conversation chat) {
        var bot = chat.address().bot();
        if (chat.custody().owner() instanceof Ownership.Queued(var queue, var since)) {
            places.put(chat.id(), new Place(bot, queue, since));
            known.remove(bot);
        } else if (places.remove(chat.id()) != null) {
            known.remove(bot);
        }
    }

    private Map<String, List<Instant>> counted(BotId bot) {
        return places.values().stream().filter(place -> place.bot().equals(bot))
                .collect(collectingAndThen(
                        groupingBy(Place::queue, mapping(Place::since, toUnmodifiableList())), Map::copyOf));
    }
}
