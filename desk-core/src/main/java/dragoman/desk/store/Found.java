package dragoman.desk.store;

import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.port.Transcripts.Spoken;
import java.util.List;
import java.util.Set;

/** Reads what can be found, and what is not in there yet. Thread-safe. */
public interface Found {
    /** Texts in which words begin with each of these ({@link dragoman.desk.search.Folding folded}); the latest first. */
    List<Findable> find(List<String> words, Set<BotId> bots, int max);

    /** What was said and is not in there yet, the oldest turns first. */
    List<Unindexed> missing(int maxTurns);

    /** A turn: its place in the store, and what was said in it. */
    record Unindexed(long place, Conversation conversation, List<Spoken> said) {
        public ConversationId id() {
            return conversation.id();
        }
    }
}
