package dragoman.port;

import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Tie;
import java.time.Instant;
import java.util.List;

/** Which conversations are one customer's. Thread-safe. */
public interface Ties {
    /** The conversations in which this tie was shown at {@code since} or later, the latest first. */
    List<ConversationId> of(BotId bot, Tie tie, Instant since);

    /** What shows whose this conversation is. */
    List<Tie> of(ConversationId conversation);

    /** Where nobody is ever recognised. */
    static Ties none() {
        return new Ties() {
            @Override
            public List<ConversationId> of(BotId bot, Tie tie, Instant since) {
                return List.of();
            }

            @Override
            public List<Tie> of(ConversationId conversation) {
                return List.of();
            }
        };
    }
}
