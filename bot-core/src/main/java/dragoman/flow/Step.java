package dragoman.flow;

import dragoman.model.CallResult;
import dragoman.model.Shape;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a flow can do. Slots, flows and steps that are named exist: the loader has checked it. */
public sealed interface Step {

    /**
     * Says something. The paths of picture and file may have places to fill in, and may differ by language.
     *
     * @param text one variant without a letter where only {@code special} texts are said
     * @param special the first that fits is said instead
     * @param file an address on the web, said below the text; or a document of the bot's folder, sent after it
     */
    record Say(Text text, List<Special> special, Optional<Text> image, Optional<Text> file,
            Optional<CardText> card) implements Step {
        public Say(Text text, Optional<Text> image) {
            this(text, List.of(), image, Optional.empty(), Optional.empty());
        }
    }

    /** A text for some channels (empty: all) and for when a condition holds. */
    record Special(List<String> channels, List<Expression> when, Text text) {}

    /**
     * Asks for a slot.
     *
     * @param type what is understood as an answer (the slot's own type)
     * @param asWords no buttons: options are understood as words
     * @param retry in order; when used up, the shipped ladder goes on, which ends at a person
     * @param optional may be passed over
     * @param why we ask
     */
    record Ask(String slot, SlotType type, Text prompt, As as, List<Retry> retry, boolean optional,
            Optional<Text> why) implements Step {}

    /** How a question is understood. */
    enum As {
        /** Options are buttons, too. */
        ANSWER,
        /** Options are understood as words and not shown. */
        WORDS,
        /** What the customer wants: words that surely belong to a flow or an answer lead there. */
        REQUEST
    }

    /** Repeats back and wants a yes; on no asks which of the slots to change. */
    record Confirm(List<String> slots, Text text) implements Step {}

    /**
     * Offers items.
     *
     * @param where all must hold; sees {@code item}
     * @param show so many at a time
     * @param none when nothing fits; otherwise {@code next}
     * @param declined when all were turned down; otherwise as {@code none}
     */
    record Offer(String slot, From from, List<Expression> where, Optional<Expression> sort, int show,
            Text text, CardText card,
            Optional<Way> none, Optional<Way> declined) implements Step {}

    /** Where offered items come from. */
    sealed interface From {
        /** A list of the catalogue, or one written in the step itself. */
        record Listed(String list) implements From {}

        /** A list that a call returned, in a field of its slot. */
        record Returned(String slot, String field) implements From {}
    }

    /** How an item is shown; sees {@code item}. */
    record CardText(Text title, Optional<Text> text, Optional<Template> image) {}

    /** All conditions hold: {@code then}, otherwise {@code otherwise}. */
    record If(List<Expression> conditions, Way then, Way otherwise) implements Step {}

    /** By value: a choice's option, or a text. */
    record Match(Expression value, Map<String, Way> cases, Way otherwise) implements Step {}

    /** Sets slots, in order. */
    record Set(Map<String, Source> values) implements Step {}

    /** Runs another flow and comes back. */
    record Run(String flow, Map<String, Source> with) implements Step {}

    /** Goes to a step of this flow (its slot is forgotten, so that it asks again). */
    record GoToStep(String step) implements Step {}

    /** Goes on in another flow, for good. */
    record GoToFlow(String flow) implements Step {}

    /**
     * Writes something down for the owner.
     *
     * @param as the slot that remembers it
     * @param takes a slot with an item whose stock goes down by one
     * @param soldOut when that was the last one and it has just gone
     */
    record Record(String kind, Optional<String> as, Template summary, Map<String, Source> with,
            Optional<String> takes,
            Optional<Way> soldOut) implements Step {}

    /**
     * Calls the shop's own system and waits for what comes of it.
     *
     * @param slot keeps the answer
     * @param waiting said when it takes longer than a moment
     * @param ways what follows; {@code OK} without a way goes on with the next step, and so does what a loader has not seen to
     */
    record Call(String slot, Request request, Shape returns, Duration timeout, Optional<Text> waiting,
            Map<CallResult, Way> ways) implements Step {}

    /**
     * Wants something said or done later, in decent hours.
     *
     * @param after so long after now, or after {@code at}
     * @param at a time to go by
     * @param before so long before {@code at}
     * @param say what is said, or
     * @param run the flow that is run
     * @param unless needless when one of these holds then
     * @param cancelledBy needless once one of these has happened: an outcome, a kind of record, {@code answer}, {@code handoff}
     */
    record Remind(Duration after, Optional<Expression> at, Duration before, Optional<Text> say,
            Optional<String> run,
            List<Expression> unless, java.util.Set<String> cancelledBy) implements Step {}

    /**
     * A person takes over.
     *
     * @param promise what the customer is told of when a person answers
     * @param patience how long the customer waits before {@code nobody}
     */
    record Handoff(String queue, Optional<Template> brief, Optional<Text> promise, Duration patience,
            HandoffWays ways) implements Step {}

    /**
     * How a handoff can end.
     *
     * @param cancelled the customer no longer wants a person; otherwise the matter is ended
     * @param solved a person has dealt with it, and the customer agrees; otherwise the next step
     * @param closed a person has closed it, and the customer said nothing more; otherwise the matter is ended
     * @param nobody nobody is on duty, or nobody came in time; otherwise the customer goes on waiting
     */
    record HandoffWays(Optional<Way> cancelled, Optional<Way> solved, Optional<Way> closed,
            Optional<Way> nobody) {}

    /** The matter is ended; what it came between goes on, unless {@code all} is ended. */
    record End(Outcome outcome, boolean all) implements Step {}
}
