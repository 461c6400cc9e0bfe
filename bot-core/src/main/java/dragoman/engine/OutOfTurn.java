package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.PhraseKey;
import dragoman.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Answers given before they were asked for: 'I need walking shoes, size 42'. */
final class OutOfTurn {
    private OutOfTurn() {}

    /** What the words of this turn answer clearly is not asked. */
    static boolean fill(Draft draft, Step.Ask ask) {
        var answer = draft.unused().answer(draft, ask.slot(), ask.type());
        answer.ifPresent(value -> {
            draft.store(ask.slot(), value);
            draft.used(ask.slot(), value);
        });
        return answer.isPresent();
    }

    /** Asks, or says at once why what was said already cannot be taken. What else was said answers later questions. */
    static void ask(Draft draft, Step.Ask ask) {
        var where = draft.talk().top();
        draft.bot().flow(where.flow()).ifPresent(flow -> fill(draft, flow));
        draft.unused().refused(draft, ask.slot(), ask.type()).ifPresentOrElse(refused -> {
            draft.keepsPrivate(ask.slot());
            Asking.ask(draft, where, ask, refused.words());
        }, () -> Asking.ask(draft, where, ask));
    }

    /** Whether the words answer the question that waits, too. */
    static boolean fillsAsked(Draft draft) {
        return draft.pending().flatMap(pending -> Answering.asking(draft, pending))
                .filter(ask -> fill(draft, ask)).isPresent();
    }

    /**
     * Fills what this flow will ask for, also behind its next question; a number or a date where only one is asked for. What was kept from
     * earlier talks gives way to what is said now.
     */
    static void fill(Draft draft, Flow flow) {
        var asks = open(draft, flow);
        asks.stream().filter(ask -> !isMeasure(ask.type()) || alike(asks, ask) == 1)
                .forEach(ask -> fill(draft, ask));
    }

    private static List<Step.Ask> open(Draft draft, Flow flow) {
        return flow.nodes().values().stream()
                .flatMap(node -> node.step() instanceof Step.Ask ask
                        ? Optional.of(ask).stream()
                        : Optional.<Step.Ask>empty().stream())
                .filter(ask -> !draft.knows(ask.slot()) || draft.bot().isKept(ask.slot())).toList();
    }

    /** Little more than an answer to what comes next, rather than something else that is brought up. */
    static boolean surelyAhead(Draft draft, Said said) {
        var isOption = said.reading().matches().stream()
                .anyMatch(match -> match.whole() && match.score() >= Matches.SURE
                        && match.phrase().kind() == PhraseKey.Kind.OPTION);
        return Corrections.isShort(said)
                && (isOption || !said.reading().entities().isEmpty()
                        && Matches.best(said.reading(), PhraseKey.Kind.INTENT, Matches.EXACT).isEmpty())
                && ahead(draft);
    }

    /** No answer to what is asked, but to what comes next: 'she wears 38' to 'Do you know the size?'. It is noted, and asked is what is still open. */
    static boolean ahead(Draft draft) {
        var flow = draft.talk().idle() ? Optional.<Flow>empty() : draft.bot().flow(draft.talk().top().flow());
        var asked = draft.pending().flatMap(pending -> Answering.asking(draft, pending));
        if (flow.isEmpty() || asked.isEmpty()) {
            return false;
        }
        var before = open(draft, flow.get()).stream().map(Step.Ask::slot).filter(slot -> !draft.knows(slot))
                .toList();
        var place = draft.said();
        fill(draft, flow.get());
        var noted = new LinkedHashMap<String, Value>();
        before.forEach(slot -> draft.conversation().slot(slot).ifPresent(value -> noted.put(slot, value)));
        if (!noted.isEmpty()) {
            draft.understood();
            Walk.on(draft);
            Corrections.tell(draft, place, noted, "noted");
        }
        return !noted.isEmpty();
    }

    /** Words gathered with those before them may answer the question that waits, which nobody has seen yet. */
    static void fillUnseen(Draft draft) {
        if (fillsAsked(draft)) {
            draft.withdrawQuestion();
            draft.understood();
            Walk.on(draft);
        }
    }

    /** Of two numbers, dates, codes … nobody knows which is which. */
    private static boolean isMeasure(SlotType type) {
        return type instanceof SlotType.Number || type instanceof SlotType.Money
                || type instanceof SlotType.Date
                || type instanceof SlotType.Time || type instanceof SlotType.Formed;
    }

    private static long alike(List<Step.Ask> asks, Step.Ask one) {
        return asks.stream().filter(ask -> ask.type().getClass() == one.type().getClass()).map(Step.Ask::slot)
                .distinct().count();
    }
}
