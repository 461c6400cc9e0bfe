package dragoman.engine;

import dragoman.flow.Retry;
import dragoman.flow.SlotType;
import dragoman.model.Pending;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ladder: the ask's own words, the shipped ones, a person. */
final class NotUnderstood {
    private static final List<String> SHIPPED = List.of("not-understood", "not-understood-again");

    private NotUnderstood() {}

    static void answer(Draft draft, Said said) {
        // a question of this very turn was not seen yet: words gathered with the ones before it are no answer to it
        if (draft.questionUnseen()) {
            OutOfTurn.fill(draft, said.reading());
            return;
        }
        climb(draft, said, Optional.empty());
    }

    static void outOfBounds(Draft draft, SlotType.Number bounds, Said said) {
        climb(draft, said, Optional.of(bounds));
    }

    private static void climb(Draft draft, Said said, Optional<SlotType.Number> bounds) {
        draft.missed(said.text());
        var pending = draft.pending().orElseThrow();
        draft.waitFor(pending.triedAgain());
        var own = Answering.asking(draft, pending).map(ask -> ask.retry()).orElse(List.of());
        if (pending.tries() < own.size()) {
            own(draft, pending, own.get(pending.tries()));
        } else if (pending.tries() - own.size() < SHIPPED.size()) {
            shipped(draft, bounds, SHIPPED.get(pending.tries() - own.size()));
        } else {
            HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, "reason-not-understood"));
        }
    }

    private static void own(Draft draft, Pending pending, Retry retry) {
        switch (retry) {
            case Retry.Words(var text) -> Answering.asking(draft, pending).ifPresent(
                    ask -> Asking.ask(draft, pending.where(), ask, Speaker.fill(draft, text)));
            case Retry.ToPerson(var queue) ->
                HandOver.toPerson(draft, queue, HandOver.reason(draft, "reason-not-understood"));
        }
    }

    private static void shipped(Draft draft, Optional<SlotType.Number> bounds, String key) {
        if (bounds.isPresent()) {
            sayBounds(draft, bounds.get());
        } else {
            Speaker.say(draft, key);
        }
        Answering.again(draft);
    }

    private static void sayBounds(Draft draft, SlotType.Number bounds) {
        var min = bounds.min().map(Values::plain).orElse("");
        var max = bounds.max().map(Values::plain).orElse("");
        var key = min.isEmpty() ? "number-at-most" : max.isEmpty() ? "number-at-least" : "number-between";
        Speaker.say(draft, key, Map.of("min", min, "max", max));
    }
}
