package dragoman.runtime;

import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Conversations whose bot is no longer configured: their timers wait until it is, and hold up nobody else's. Thread-safe. */
final class Aside {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final Set<ConversationId> conversations = ConcurrentHashMap.newKeySet();
    private final Set<BotId> named = ConcurrentHashMap.newKeySet();

    void put(ConversationId conversation, BotId bot) {
        conversations.add(conversation);
        if (named.add(bot)) {
            LOG.warn(
                    "Timers of the bot {} wait: it is not in the configuration. Name it there again, or leave it so.",
                    bot);
        }
    }

    boolean holds(ConversationId conversation) {
        return conversations.contains(conversation);
    }

    int size() {
        return conversations.size();
    }
}
