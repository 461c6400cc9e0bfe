package dragoman.desk.store;

import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the desk in a messenger's group keeps ({@code docs/decisions/0021}). Thread-safe. */
public interface Topics {
    /** Those of this bot, closed ones too. */
    List<Topic> all(BotId bot);

    Optional<Topic> of(ConversationId conversation);

    /** What went into the topic of this conversation since {@link Topic#since}, or may have. */
    Told told(ConversationId conversation);

    /** What was done in this bot's topics and waits for its turn, oldest first. */
    List<Deed> deeds(BotId bot);

    /** Whose account at the messenger belongs to whom. */
    List<Member> members();

    /**
     * A conversation's topic.
     *
     * @param group the messenger's id of the group it is in
     * @param id the messenger's id of the topic
     * @param card the messenger's id of the message with the hand-over card; 0: none yet
     * @param epoch of the conversation, as the card shows it
     * @param since after this turn of the conversation lines go into the topic
     */
    record Topic(ConversationId conversation, BotId bot, String group, long id, long card, long epoch,
            long since,
            State state) {
        public Topic carded(long message, long shown) {
            return new Topic(conversation, bot, group, id, message, shown, since, state);
        }

        public Topic now(State other) {
            return new Topic(conversation, bot, group, id, card, epoch, since, other);
        }

        public Topic after(long turn) {
            return new Topic(conversation, bot, group, id, card, epoch, turn, state);
        }
    }

    /** What a topic is there for now. */
    enum State {
        /** People have the conversation, or wait for one. */
        OPEN,
        /** The bot has it. */
        CLOSED,
        /** The customer was erased: it is to be deleted. */
        ERASED
    }

    /** Keys of lines. {@code unsure}: they were on the wire, and nobody knows whether they arrived. */
    record Told(Set<String> sure, Set<String> unsure) {
        public Told {
            sure = Set.copyOf(sure);
            unsure = Set.copyOf(unsure);
        }
    }

    /**
     * Something that somebody did in a topic.
     *
     * @param group the messenger's id of the group
     * @param key the messenger's id of it, the same if it is brought twice
     * @param what it was, by name
     */
    record Deed(ConversationId conversation, BotId bot, String group, String key, Map<String, String> what) {
        public Deed {
            what = Map.copyOf(what);
        }
    }

    /** {@code account}: the messenger's id; {@code until}: as long as that they count as being there. */
    record Member(String account, AgentId person, Instant until) {}
}
