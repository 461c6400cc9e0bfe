package dragoman.desk.store;

import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Milestone;
import dragoman.port.ShopRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what reports count, of a bot, from {@code from} (inclusive) until {@code until}. Thread-safe. */
public interface Figures {
    /** The slot in which flows keep what a customer thinks of the talk. */
    String OPINION = "opinion";

    /** In order. */
    List<Event> milestones(BotId bot, Instant from, Instant until);

    /** Conversations in which the customer took part, with when each began. */
    List<Active> active(BotId bot, Instant from, Instant until);

    /** Orders, wishes, sources … written down. */
    List<ShopRecord> records(BotId bot, Instant from, Instant until);

    /** A milestone of a conversation. */
    record Event(ConversationId conversation, Instant at, Milestone milestone) {}

    /** Somebody who took part; {@code opinion}: the mark they gave. Those who were forgotten since are among them, without the person. */
    record Active(ConversationId conversation, Instant began, Optional<String> opinion) {}
}
