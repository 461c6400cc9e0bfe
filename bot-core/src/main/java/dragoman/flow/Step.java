package dragoman.flow;

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
     * @param file an address on the web, said below the text
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
    record Ask(String slot, SlotType type, Text prompt, boolean asWords, List<Retry> retry, boolean optional,
            Optional<Text> why) implements Step {}

    /** Repeats back and wants a yes; on no asks which of the slots to change. */
    record Confirm(List<String> slots, Text text) implements Step {}

    /**
     * Offers items of a list.
     *
     * @param where all must hold; sees {@code item}
     * @param show so many at a time
     * @param none when nothing fits; otherwise {@code next}
     * @param declined when all were turned down; otherwise as {@code none}
     */
    record Offer(String slot, String list, List<Expression> where, Optional<Expression> sort, int show,
            Text text, CardText card,
            Optional<Way> none, Optional<Way> declined) implements Step {}

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

    /** A person takes over. */
    record Handoff(String queue, Optional<Template> brief, Optional<Way> cancelled,
            Optional<Way> resumed) implements Step {}

    /** The matter is ended; what it came between goes on, unless {@code all} is ended. */
    record End(Outcome outcome, boolean all) implements Step {}
}
