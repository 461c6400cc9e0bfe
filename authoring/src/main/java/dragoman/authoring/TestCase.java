package dragoman.authoring;

import dragoman.flow.Outcome;
import dragoman.flow.yaml.Spot;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.CallOutcome;
import dragoman.model.Language;
import dragoman.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation as it should go. {@code channels} empty: one that shows everything. */
record TestCase(Scalar name, List<String> channels, Optional<String> customer, Optional<Language> language,
        Instant at,
        List<Act> talk, Expected expected, Map<String, List<CallOutcome>> calls) {

    /** Calls that wait for a line of the talk. */
    Set<String> held() {
        return talk.stream().flatMap(act -> act instanceof Act.Returns returns
                ? Stream.of(returns.slot())
                : Stream.<String>of()).filter(slot -> !calls.containsKey(slot)).collect(Collectors.toSet());
    }

    /** One line of the talk. */
    sealed interface Act {
        Spot spot();

        /** The customer writes, perhaps several messages quickly one after the other. */
        record Me(List<String> texts, Spot spot) implements Act {}

        /** The customer sends a photo, a file, a place, a contact. */
        record Sends(Update update, Spot spot) implements Act {}

        /** The bot says this, or, when it ends in …, something that begins so. */
        record BotSays(String text, Spot spot) implements Act {}

        /** The customer taps. */
        record Tap(String title, Spot spot) implements Act {}

        /** The shop's own system answers a call. */
        record Returns(String slot, CallOutcome outcome, Spot spot) implements Act {}

        /** Time goes by. */
        record Pass(Duration time, Spot spot) implements Act {}

        /** A person of the shop writes. */
        record Agent(String text, Spot spot) implements Act {}

        /** A person gives the chat back. */
        record Resolve(Outcome outcome, Spot spot) implements Act {}
    }

    /** How things should stand in the end; what is not said is not looked at. {@code none} is a word for nothing. */
    record Expected(Map<Scalar, Scalar> slots, Optional<Scalar> handoff, Optional<List<Scalar>> records,
            Optional<Scalar> end, Spot spot) {}
}
