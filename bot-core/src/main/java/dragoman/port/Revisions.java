package dragoman.port;

import dragoman.model.BotId;
import dragoman.model.Conversation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the versions of bots that are kept for the chats that run on them. Thread-safe. */
public interface Revisions {
    /** All of a bot, in no order. */
    List<Kept> kept(BotId bot);

    /** The chats whose flows run on a revision. */
    List<Conversation> chats(String revision);

    /**
     * A version of a bot.
     *
     * @param replaced when another took its place; empty while it runs
     * @param files their texts by path, without pictures
     */
    record Kept(String revision, Optional<Instant> replaced, Map<String, String> files) {
        public Kept {
            files = Map.copyOf(files);
        }
    }
}
