package dragoman.port;

import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Nobody has written yet. */
record NoConversations() implements Conversations {
    @Override
    public Optional<Conversation> load(ConversationId id) {
        return Optional.empty();
    }

    @Override
    public Optional<ConversationId> find(Address address) {
        return Optional.empty();
    }

    @Override
    public List<ConversationId> due(Instant now, int max) {
        return List.of();
    }
}
