package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.Step;
import dragoman.model.Frame;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Back to the question before, over a question, from the beginning. */
final class TakingBack {
    private TakingBack() {}

    /** The last answer is forgotten and asked for again; several times as far as nothing was written down. */
    static void back(Draft draft) {
        var answered = new ArrayList<>(draft.trail().answered());
        while (!answered.isEmpty()) {
            var frame = answered.removeLast();
            draft.set(draft.trail().withAnswered(answered));
            if (!waitsAt(draft, frame) && goes(draft, frame)) {
                return;
            }
        }
        Answering.instead(draft, "back-nowhere");
    }

    /** It was corrected away, and is asked just now: going back to it would go nowhere. */
    private static boolean waitsAt(Draft draft, Frame frame) {
        return draft.pending().filter(pending -> pending.where().equals(frame)).isPresent();
    }

    private static boolean goes(Draft draft, Frame to) {
        var slot = Walk.node(draft, to.flow(), to.step()).flatMap(node -> Walk.answer(node.step()));
        var stack = slot.isPresent() ? Runs.stackAt(draft, to) : List.<Frame>of();
        if (stack.isEmpty()) {
            return false;
        }
        draft.set(draft.talk().with(stack));
        draft.withdrawQuestion();
        draft.understood();
        draft.forget(slot.get());
        draft.set(draft.trail().asking(slot.get()));
        Hanging.askAgain(draft, Set.of(slot.get()));
        draft.set(draft.talk().at(to));
        Walk.on(draft);
        return true;
    }

    /** A question that is optional is passed over; of another it is said why it is asked. */
    static void skip(Draft draft) {
        var asked = draft.pending().flatMap(pending -> Answering.asking(draft, pending));
        if (asked.filter(Step.Ask::optional).isPresent()) {
            over(draft, asked.get());
            return;
        }
        asked.flatMap(Step.Ask::why).ifPresent(why -> Speaker.say(draft, why));
        Answering.instead(draft, draft.pending().isPresent() ? "skip-needed" : "ready");
    }

    static void over(Draft draft, Step.Ask ask) {
        draft.spent();
        draft.understood();
        draft.set(draft.trail().skipping(ask.slot()));
        Walk.on(draft);
    }

    /** The flow that runs, with what has run it, begins anew; with nothing going on, the first one. */
    static void restart(Draft draft) {
        var below = Interruptions.below(draft);
        var stack = draft.talk().stack();
        var flow = stack.size() > below.size()
                ? draft.bot().flow(stack.get(below.size()).flow())
                : Optional.<Flow>empty();
        if (flow.isEmpty()) {
            Beginning.menu(draft);
            return;
        }
        draft.withdrawQuestion();
        draft.understood();
        var names = new LinkedHashSet<String>();
        stack.subList(below.size(), stack.size()).forEach(frame -> names.add(frame.flow()));
        draft.trail().answered().forEach(frame -> names.add(frame.flow()));
        names.forEach(name -> draft.bot().flow(name).ifPresent(ended -> Walk.forgetAnswers(draft, ended)));
        draft.set(draft.trail().ended());
        draft.set(draft.talk().with(below));
        Walk.begin(draft, flow.get());
        Walk.on(draft);
    }
}
