package dragoman.desk.store;

import dragoman.desk.search.Search.Kind;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.time.Instant;

/** A text that can be found. {@code reference}: of its kind unique in the conversation. */
public record Findable(Kind kind, BotId bot, ConversationId conversation, String reference, String customer,
        String text,
        Instant at) {}
