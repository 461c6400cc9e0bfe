package dragoman.port;

import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads conversations. Thread-safe. */
public interface Conversations {
    Optional<Conversation> load(ConversationId id);

    Optional<ConversationId> find(Address address);

    /** Those with a timer due at {@code now}, earliest first. */
    List<ConversationId> due(Instant now, int max);
}
