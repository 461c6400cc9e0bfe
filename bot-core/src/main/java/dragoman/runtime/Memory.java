package dragoman.runtime;

import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.port.Conversations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Conversations that were lately used, so that a turn need not read the store. Only a conversation's own lane reads or writes its place here. */
final class Memory {
    private final Conversations conversations;
    private final Map<ConversationId, Conversation> recent;

    Memory(Conversations conversations, int size) {
        this.conversations = conversations;
        this.recent = new LinkedHashMap<>(size * 4 / 3, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ConversationId, Conversation> eldest) {
                return size() > size;
            }
        };
    }

    Optional<Conversation> recall(ConversationId id) {
        synchronized (recent) {
            var known = recent.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return conversations.load(id);
    }

    void remember(Conversation conversation) {
        synchronized (recent) {
            recent.put(conversation.id(), conversation);
        }
    }

    /** What is in the store counts from now on. */
    void drop(ConversationId id) {
        synchronized (recent) {
            recent.remove(id);
        }
    }
}
