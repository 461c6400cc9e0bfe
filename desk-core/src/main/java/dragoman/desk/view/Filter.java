package dragoman.desk.view;

import dragoman.desk.people.Person;
import dragoman.model.BotId;
import java.util.Optional;

/**
 * Which conversations a list shows.
 *
 * @param bot of this bot only; empty: of all that the person may see
 * @param label with this label only
 */
public record Filter(Kind kind, Optional<BotId> bot, Optional<String> label) {
    /** The lists. */
    public enum Kind {
        /** This person has them. */
        MINE,
        /** Nobody has them yet; those the person may take. */
        QUEUE,
        /** Asked for while we were closed, or the agent waits for the customer. */
        WAITING,
        /** Everything that is open, whoever has it (agents: of their queues). */
        OPEN,
        /** Closed by a person, the latest first. */
        RESOLVED,
        /** All conversations, the bot's too, the latest first. */
        ALL,
        /** A note mentions this person, and they have not looked yet; whoever has it, the bot too. */
        MENTIONED,
        /** Out of sight until a time of this person's choice. */
        SNOOZED
    }

    public static Filter of(Kind kind) {
        return new Filter(kind, Optional.empty(), Optional.empty());
    }

    /** {@link Person#may} decides what is seen of it. */
    public boolean wants(BotId of) {
        return bot.isEmpty() || bot.get().equals(of);
    }
}
