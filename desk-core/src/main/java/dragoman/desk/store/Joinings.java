package dragoman.desk.store;

import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;

/** Reads which conversations people of the shop have joined. Thread-safe. */
public interface Joinings {
    /** Those this conversation takes part in, the oldest first. */
    List<Kept> of(ConversationId conversation);

    /**
     * All conversations of the customer, this one first: joined by people, or by a number that a messenger vouches for.
     *
     * @param since numbers count that were shown then or later
     */
    List<ConversationId> person(ConversationId conversation, Instant since);

    /** One merging; {@code conversations}: all that it joins. */
    record Kept(String id, BotId bot, List<ConversationId> conversations, AgentId agent, Instant at) {
        public Kept {
            conversations = List.copyOf(conversations);
        }
    }
}
