package dragoman.port;

import dragoman.model.Author;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Update;
import java.time.Instant;
import java.util.List;

/** Reads what was said. Thread-safe. */
public interface Transcripts {
    /** What was said after turn {@code afterTurn} (-1 for all), in order, at most {@code maxTurns} turns. */
    List<Spoken> read(ConversationId conversation, long afterTurn, int maxTurns);

    /** Something said, in turn {@code turn}. */
    sealed interface Spoken {
        long turn();

        Instant at();
    }

    /** What came in. {@code hidden}: it is shown to nobody but the customer. */
    record In(long turn, Instant at, Update update, boolean hidden) implements Spoken {
        public In(long turn, Instant at, Update update) {
            this(turn, at, update, false);
        }
    }

    /** What we said and where it is. */
    record Out(long turn, Instant at, LineKey key, Author author, Message message,
            LineState state) implements Spoken {}
}
