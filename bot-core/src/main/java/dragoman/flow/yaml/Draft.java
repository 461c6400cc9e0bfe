package dragoman.flow.yaml;

import dragoman.flow.Outcome;
import dragoman.flow.Slot.Keep;
import dragoman.flow.Step;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Call.Method;
import dragoman.model.CallResult;
import dragoman.model.Shape;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read and is not yet put together: keys are right, names are not yet looked up, texts and expressions are not yet compiled. */
sealed interface Draft {

    /** A flow's file. */
    record OfFlow(Scalar name, String about, boolean first, List<Scalar> says, List<OfSlot> inputs,
            List<OfSlot> slots,
            List<OfSilence> silence, List<OfStep> steps, Optional<Scalar> title,
            Optional<Scalar> resume, Map<String, String> renamed) implements Draft {}

    /** A slot's declaration. {@code type} empty: not said. */
    record OfSlot(Scalar name, Optional<String> type, OfLimits limits, Optional<Scalar> from,
            Optional<Scalar> title, Optional<Keep> keep, List<OfOption> options) implements Draft {
        /** A slot of which nothing is said but its type, and perhaps its list. */
        static OfSlot of(Scalar name, Optional<String> type, Optional<Scalar> from) {
            return new OfSlot(name, type, OfLimits.NONE, from, Optional.empty(), Optional.empty(), List.of());
        }
    }

    /**
     * What an answer must meet.
     *
     * @param min of a number or an amount, or how many of several options
     * @param shortest of a text
     * @param form of a pattern, a regular expression, with an example
     * @param because what is said when one of these is not met
     * @param hidden empty: not said
     */
    record OfLimits(Optional<Limit> min, Optional<Limit> max, Optional<Limit> shortest,
            Optional<Limit> longest,
            Optional<Scalar> form, Optional<Scalar> example, List<OfRule> rules, Optional<Scalar> because,
            Optional<Boolean> hidden) {
        static final OfLimits NONE = new OfLimits(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                Optional.empty());
    }

    /** A number with its place. */
    record Limit(BigDecimal value, Spot spot) {}

    /** A rule of a slot. */
    record OfRule(Scalar must, Scalar because) implements Draft {}

    /** An option of an ask. */
    record OfOption(Scalar id, Scalar title, List<Scalar> also, Optional<Scalar> text) implements Draft {}

    /** What is done after a silence. */
    record OfSilence(Scalar key, Duration after, List<OfStep> steps) implements Draft {}

    /** A step. {@code express}: passed over by those in a hurry. */
    record OfStep(Spot spot, Optional<Scalar> id, List<Scalar> when, boolean express,
            Kind kind) implements Draft {}

    /** What is said instead, on some channels (any: none named) and under some conditions. */
    record OfSpecial(Optional<Scalar> id, List<Scalar> text, List<Scalar> on,
            List<Scalar> when) implements Draft {}

    /** What is done when an answer was not understood: a text, or a queue. */
    record OfRetry(Optional<Scalar> text, Optional<Scalar> queue) implements Draft {}

    /** What a step does. */
    sealed interface Kind {
        /** Says. */
        record Say(List<Scalar> variants, List<OfSpecial> special, Optional<Scalar> image,
                Optional<Scalar> file,
                Optional<Card> card) implements Kind {
            static Say plainly(Scalar text) {
                return new Say(List.of(text), List.of(), Optional.empty(), Optional.empty(),
                        Optional.empty());
            }
        }

        /** Asks. {@code declared}: the slot as this step declares it. */
        record Ask(Scalar slot, List<Scalar> text, OfSlot declared, Step.As as,
                List<OfRetry> retry, boolean optional, Optional<Scalar> why) implements Kind {}

        /** Repeats back. */
        record Confirm(List<Scalar> slots, List<Scalar> text) implements Kind {}

        /** Offers. */
        record Offer(Scalar slot, From from, List<Scalar> where, Optional<Scalar> sort, int show,
                List<Scalar> text,
                Card card, Optional<List<OfStep>> none, Optional<List<OfStep>> declined) implements Kind {}

        /** Where the items come from. */
        sealed interface From {
            /** The list's name, without {@code catalog.}. */
            record Listed(Scalar list) implements From {}

            /** Written in the step itself, a list named after the slot. */
            record Inline(Scalar list, Tree.Items items) implements From {}

            /** What a call returned: {@code stock.pairs}, or {@code pairs} where one call alone returns such a list. */
            record Called(Scalar path) implements From {}
        }

        /** How an item is shown. */
        record Card(Optional<Scalar> title, Optional<Scalar> text, Optional<Scalar> image, Spot spot) {}

        /** Branches by conditions. */
        record If(List<Scalar> conditions, List<OfStep> then, List<OfStep> otherwise) implements Kind {}

        /** Branches by a value. */
        record Match(Scalar value, Map<Scalar, List<OfStep>> cases, List<OfStep> otherwise) implements Kind {}

        /** Sets slots. */
        record Set(Map<Scalar, Scalar> values) implements Kind {}

        /** Runs a flow. */
        record Run(Scalar flow, Map<Scalar, Scalar> with) implements Kind {}

        /** Goes elsewhere. */
        record Go(Scalar to) implements Kind {}

        /** Writes down. */
        record Record(Scalar kind, Optional<Scalar> as, Scalar summary, Map<Scalar, Scalar> with,
                Optional<Scalar> takes,
                Optional<List<OfStep>> soldOut) implements Kind {}

        /** Wants something said later. */
        record Remind(Scalar name, Optional<Duration> after, Optional<Scalar> at, Optional<Duration> before,
                List<Scalar> say, Optional<Scalar> run, List<Scalar> unless,
                List<Scalar> cancelledBy) implements Kind {}

        /** Calls the shop's own system. */
        record Call(Scalar slot, Scalar url, Method method, boolean repeatable, Map<Scalar, Scalar> headers,
                Optional<Tree> body, Shape.Fields returns, Duration timeout, List<Scalar> waiting,
                Map<CallResult, List<OfStep>> ways, Optional<List<OfStep>> otherwise) implements Kind {}

        /** Hands over. */
        record Handoff(Scalar queue, Optional<Scalar> brief, List<Scalar> promise, Duration patience,
                Map<String, List<OfStep>> ways) implements Kind {}

        /** Ends. */
        record End(Outcome outcome, boolean all) implements Kind {}
    }
}
