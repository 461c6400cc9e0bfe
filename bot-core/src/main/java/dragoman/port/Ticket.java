package dragoman.port;

import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.Ownership;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request for a person, with its card: the customer repeats nothing.
 *
 * @param id short, for typing
 * @param epoch of the conversation when it was written
 */
public record Ticket(String id, ConversationId conversation, Address from, Ownership owner, long epoch,
        Card card) {

    /**
     * The hand-over card.
     *
     * @param reason why: the flow's brief, or 'asked for a person', 'not understood' …
     * @param where flow and step
     * @param known slots, by title
     * @param agreed what was recorded: orders, wishes
     * @param notUnderstood the customer's words that the bot failed to understand
     */
    public record Card(String queue, String reason, String where, String customer, Language language,
            Map<String, String> known,
            List<String> agreed, List<String> notUnderstood, Instant since, Optional<Instant> answered,
            Optional<Instant> resolved) {}
}
