package dragoman.webchat;

import dragoman.model.BotId;
import java.util.Optional;

/** The chat pages that there are. Thread-safe. */
@FunctionalInterface
public interface ChatPages {
    /** As the bot is at this moment: an edited shop has its new name at once. */
    Optional<ChatPage> find(BotId bot);

    /** By what stands in an address. */
    default Optional<ChatPage> named(String bot) {
        return bot.isBlank() ? Optional.empty() : find(new BotId(bot));
    }
}
