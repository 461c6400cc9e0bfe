package dragoman.model;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What a person of the shop does with a conversation; it goes through the conversation's mailbox like everything that touches it. */
public sealed interface AgentAct {
    /** How long an answer waits before it goes out, so that it can be taken back. */
    Duration UNDO = Duration.ofSeconds(10);

    /** Takes it from the queue. */
    record Claim() implements AgentAct {}

    /** Takes it, whoever has it: from the bot by any agent, from a colleague by who supervises. */
    record TakeOver() implements AgentAct {}

    /**
     * Answers the customer; who does not have it takes it from the queue by that.
     *
     * @param file goes with it
     * @param held how long it can be taken back: {@link #UNDO}, or nothing from the command line
     */
    record Answer(String text, Optional<Attached> file, Duration held) implements AgentAct {
        /** Words alone. */
        public Answer(String text, Duration held) {
            this(text, Optional.empty(), held);
        }

        @Override
        public String toString() {
            return "Answer[" + Value.HIDDEN + "]";
        }
    }

    /**
     * Answers with a text that the messenger's vendor has approved: that is possible at any time.
     *
     * @param text of the template, filled
     */
    record SendTemplate(String text, Duration held) implements AgentAct {
        @Override
        public String toString() {
            return "SendTemplate[" + Value.HIDDEN + "]";
        }
    }

    /**
     * A file that lies ready.
     *
     * @param name as the customer sees it
     * @param photo it is shown; else it is saved
     */
    record Attached(MediaId id, String name, boolean photo) {
        /** The answer with it. */
        public Reply under(Reply words) {
            var source = id.reference(name);
            return photo
                    ? new Reply(words.text(), Optional.of(new Picture(source)), words.cards(),
                            words.choosing(), words.options(), words.language())
                    : words.with(new Document(source));
        }
    }

    /** Has taken back their answer of this turn before it went out: it was never said, and the clocks of answers go on. */
    record TakenBack(long turn) implements AgentAct {}

    /** Erases what is kept of the customer, by an owner's wish; nothing is said to them. */
    record Erase() implements AgentAct {}

    /** Is no longer there, and has not come back within the grace time: whom they had waits in the queue again. */
    record Away() implements AgentAct {}

    /** Gives it to a colleague, who has not answered yet. */
    record PassTo(AgentId colleague) implements AgentAct {}

    /** Gives it to a queue; the first time of the matter is kept. */
    record PassToQueue(String queue) implements AgentAct {}

    /** Puts it back into its queue without having dealt with it. */
    record Release() implements AgentAct {}

    /** Closes the matter: the bot asks whether all is solved. */
    record Resolve() implements AgentAct {}

    /**
     * Gives it back to the bot, which goes on at once.
     *
     * @param at the step to go on with; empty: where the bot was when a person took over
     * @param slots corrected: what is known from now on, by slot, as the desk writes values: an option's id, {@code 2026-11-30}, {@code 14:30},
     *        {@code 42.5}, {@code yes}, a telephone number as E.164; {@code ""} forgets it
     */
    record GiveBack(Optional<Frame> at, Map<String, String> slots) implements AgentAct {
        public GiveBack {
            slots = Map.copyOf(slots);
        }
    }
}
