package dragoman.desk.privacy;

import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.util.Optional;

/** Files that customers sent. Thread-safe. */
@FunctionalInterface
public interface KeptFiles {
    /** By how the talk names it; empty when it is not here, or not of this conversation. */
    Optional<Kept> find(BotId bot, ConversationId conversation, String reference);

    /** {@code type} such as {@code image/png}. */
    @SuppressWarnings("ArrayRecordComponent") // the exact bytes; files are never compared
    record Kept(String type, byte[] content) {}
}
