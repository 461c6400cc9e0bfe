package dragoman.port;

import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads conversations. Thread-safe. */
public interface Conversations {
    /** Where nobody has written yet, and no store is asked. */
    static Conversations none() {
        return new NoConversations();
    }

    Optional<Conversation> load(ConversationId id);

    Optional<ConversationId> find(Address address);

    /** As {@link #find}, as far as it is known without asking the store: empty says nothing. */
    default Optional<ConversationId> known(Address address) {
        return Optional.empty();
    }

    /** Those with a timer due at {@code now}, earliest first. */
    List<ConversationId> due(Instant now, int max);
}
