package dragoman.engine;

import dragoman.flow.Retry;
import dragoman.flow.SlotType;
import dragoman.model.Pending;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ladder: the ask's own words, the shipped ones, the offer of a person, a person. */
final class NotUnderstood {
    private static final List<String> SHIPPED = List.of("not-understood", "not-understood-again");

    private NotUnderstood() {}

    static void answer(Draft draft, Said said) {
        // a question of this very turn was not seen yet: words gathered with the ones before it are no answer to it
        if (draft.questionUnseen()) {
            OutOfTurn.fillUnseen(draft);
            return;
        }
        if (Courtesy.take(draft, said)) {
            Answering.again(draft);
            return;
        }
        if (HardWords.are(said)) {
            HardWords.hear(draft, said);
            return;
        }
        if (Corrections.perhaps(draft, draft.pending(), said) || isPassedOver(draft, said)
                || HardWords.letsOffSteam(draft, said)) {
            return;
        }
        Manner.notUnderstood(draft, said);
        climb(draft, said, Optional.empty());
    }

    /** Who does not know what to answer need not, where we can do without. */
    private static boolean isPassedOver(Draft draft, Said said) {
        var ask = draft.pending().flatMap(pending -> Answering.asking(draft, pending))
                .filter(asked -> asked.optional()
                        && Matches.word(said.reading(), "unsure") >= Matches.OPTION);
        ask.ifPresent(asked -> TakingBack.over(draft, asked));
        return ask.isPresent();
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
        } else if (pending.tries() < SHIPPED.size()) {
            shipped(draft, bounds, SHIPPED.get(pending.tries()));
        } else {
            OwnQuestions.pose(draft, OwnQuestions.STUCK);
        }
    }

    /** Whether a person is wanted was asked; otherwise the bot's question comes once more. */
    static void decided(Draft draft, boolean person) {
        if (person) {
            toPerson(draft);
            return;
        }
        OwnQuestions.resume(draft);
        if (draft.pending().isEmpty()) {
            Speaker.say(draft, "ready");
        }
    }

    /** Instead of yes or no came other words: an answer after all, something else, or the fourth riddle. */
    static void onceMore(Draft draft, Said said) {
        draft.spent();
        OwnQuestions.resume(draft);
        var taken = draft.pending().filter(pending -> Answering.answers(draft, pending, said)).isPresent()
                || Digressions.take(draft, said, Matches.DIGRESSION);
        if (!taken) {
            draft.missed(said.text());
            toPerson(draft);
        }
    }

    private static void toPerson(Draft draft) {
        HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, "reason-not-understood"));
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
        draft.excuse(() -> bounds.ifPresentOrElse(range -> sayBounds(draft, range),
                () -> Speaker.say(draft, key)));
        Answering.again(draft);
    }

    private static void sayBounds(Draft draft, SlotType.Number bounds) {
        var min = bounds.min().map(Values::plain).orElse("");
        var max = bounds.max().map(Values::plain).orElse("");
        var key = min.isEmpty() ? "number-at-most" : max.isEmpty() ? "number-at-least" : "number-between";
        Speaker.say(draft, key, Map.of("min", min, "max", max));
    }
}
