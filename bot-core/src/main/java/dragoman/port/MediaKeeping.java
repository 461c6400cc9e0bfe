package dragoman.port;

import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.time.Instant;

/**
 * Where what customers send is kept.
 *
 * @param largest of a file, in bytes
 * @param elsewhere is told whose files are to go that stand in no book: a channel may keep its own
 */
public record MediaKeeping(MediaBook book, MediaShelf shelf, long largest, Forgotten elsewhere) {
    /** A customer had everything forgotten. */
    @FunctionalInterface
    public interface Forgotten {
        /** Deletes what they sent before {@code moment}. */
        void forget(BotId bot, ConversationId conversation, Instant moment);
    }
}
