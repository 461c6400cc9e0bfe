package dragoman.port;

import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A file of a conversation.
 *
 * @param agent who attached it; empty: the customer sent it
 */
public record MediaItem(MediaId id, ConversationId conversation, BotId bot, MediaKind kind, Instant at,
        Optional<AgentId> agent, State state) {

    /** Where it is. */
    public sealed interface State {
        /** Still with the messenger. */
        record Waiting() implements State {}

        /**
         * Here.
         *
         * @param file its name on the {@link MediaShelf}
         * @param name what it is called; {@code ""} where nobody says
         * @param size in bytes
         */
        record Kept(String file, String name, long size) implements State {}

        /** It will never be here; {@code why} in plain words. */
        record Lost(String why) implements State {}
    }
}
