package dragoman.runtime;

import dragoman.flow.Bot;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.Received;
import java.time.Instant;

/** A conversation nobody has had yet. */
final class Beginnings {
    private Beginnings() {}

    /** In the customer's language where the bot has it, else in the bot's own. */
    static Conversation of(Bot bot, ConversationId id, Received received, Instant now) {
        var profile = received.profile();
        var language = profile.language().filter(bot.shop().languages()::contains)
                .orElse(bot.shop().source());
        return Conversation.begun(id, received.from(), Customer.newcomer(profile.name(), language), now);
    }
}
