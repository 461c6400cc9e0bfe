package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.model.Frame;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flows that came between others, and the way back to those. */
final class Interruptions {
    private static final int DEEPEST = 5;
    private static final Duration FRESH = Duration.ofHours(12);

    private Interruptions() {}

    /** What runs is interrupted by this flow, unless it waits for that very flow. */
    static void pause(Draft draft, Flow by) {
        if (draft.talk().idle() || draft.talk().top().paused().isPresent()) {
            return;
        }
        var runsIt = Walk.here(draft).filter(node -> node.step() instanceof Step.Run(var flow, _)
                && flow.equals(by.name())).isPresent();
        if (!runsIt) {
            draft.set(draft.talk().at(draft.talk().top().pausedAt(draft.now())));
        }
    }

    /** Too many things begun: the oldest is put aside, with a word. */
    static void limit(Draft draft) {
        var stack = draft.talk().stack();
        if (stack.stream().filter(frame -> frame.paused().isPresent()).count() < DEEPEST) {
            return;
        }
        var end = 0;
        while (stack.get(end).paused().isEmpty()) {
            end++;
        }
        var words = Map.of("what", Topics.of(draft, stack.get(end).flow()));
        draft.set(draft.talk().with(stack.subList(end + 1, stack.size())));
        Speaker.say(draft, "put-aside", words);
    }

    /** What came between runs a flow that waits below as well, such as the same farewell: it is done up here, and not again below. */
    static void overtake(Draft draft, String flow) {
        var stack = draft.talk().stack();
        for (var depth = below(draft).size() - 1; depth >= 0; depth--) {
            if (stack.get(depth).flow().equals(flow)) {
                takeOut(draft, depth);
                return;
            }
        }
    }

    /** What comes between would part with a flow, such as a farewell, with which a flow that waits below parts in its turn: it is left to that. */
    static boolean comesLater(Draft draft, Node node) {
        return parting(draft, draft.talk().top().flow(), node).filter(flow -> below(draft).stream()
                .flatMap(frame -> draft.bot().flow(frame.flow()).stream()
                        .flatMap(waiting -> waiting.nodes().values().stream()
                                .flatMap(last -> parting(draft, waiting.name(), last).stream())))
                .anyMatch(flow::equals)).isPresent();
    }

    /** The flow that is run as the last thing, with nothing given to it. */
    private static Optional<String> parting(Draft draft, String flow, Node node) {
        var last = node.next().step()
                .map(next -> Walk.node(draft, flow, next)
                        .filter(end -> end.step() instanceof Step.End(_, var all) && !all).isPresent())
                .orElse(true);
        return last && node.step() instanceof Step.Run(var run, var with) && with.isEmpty()
                ? Optional.of(run)
                : Optional.empty();
    }

    /** What ends has just parted with the customer, and nothing waits below but the very first question: after a goodbye it is not asked again. */
    static boolean hasParted(Draft draft, List<Frame> below) {
        var top = draft.talk().top();
        var first = below.size() == 1
                && draft.bot().flow(below.getFirst().flow()).filter(Flow::first).isPresent()
                && Corrections.asked(draft, below.getFirst()).stream().noneMatch(draft::knows);
        return first && draft.bot().flow(top.flow()).stream().flatMap(flow -> flow.nodes().values().stream())
                .filter(node -> node.next().step().equals(Optional.of(top.step())))
                .anyMatch(node -> parting(draft, top.flow(), node).isPresent());
    }

    private static void takeOut(Draft draft, int from) {
        var stack = draft.talk().stack();
        var last = from;
        while (stack.get(last).paused().isEmpty()) {
            last++;
        }
        var kept = new ArrayList<>(stack.subList(0, from));
        stack.get(last).paused().ifPresent(at -> goOn(draft, kept, at));
        kept.addAll(stack.subList(last + 1, stack.size()));
        draft.set(draft.talk().with(kept));
        forget(draft, stack.subList(from, last + 1).stream().map(Frame::flow).toList());
    }

    /** The flows that ran what was taken out stand behind it now; one that has no more steps has ended. */
    private static void goOn(Draft draft, List<Frame> kept, Instant paused) {
        while (!kept.isEmpty() && kept.getLast().paused().isEmpty()) {
            var caller = kept.removeLast();
            var next = Walk.node(draft, caller.flow(), caller.step()).flatMap(node -> node.next().step());
            if (next.isPresent()) {
                kept.add(new Frame(caller.flow(), next.get(), Optional.of(paused)));
                return;
            }
        }
    }

    /** The interrupted flows under the one that runs. */
    static List<Frame> below(Draft draft) {
        var stack = draft.talk().stack();
        for (var depth = stack.size() - 1; depth >= 0; depth--) {
            if (stack.get(depth).paused().isPresent()) {
                return stack.subList(0, depth + 1);
            }
        }
        return List.of();
    }

    /** What came between has ended, and its answers with it: the interrupted flow is on top. */
    static void comeBack(Draft draft, List<String> ended) {
        forget(draft, ended);
        var frame = draft.talk().top();
        if (frame.paused().filter(at -> at.plus(FRESH).isBefore(draft.now())).isPresent()) {
            draft.staleNow();
            return;
        }
        draft.set(draft.talk().at(frame.running()));
        if (draft.pending().filter(pending -> pending.flow().equals(frame.flow())).isPresent()) {
            draft.comesBack();
        } else {
            draft.waitsNoMore();
        }
    }

    /** Whether to go on with the interrupted flow was asked. */
    static void decided(Draft draft, boolean goOn) {
        draft.understood();
        if (draft.talk().idle()) {
            Speaker.say(draft, "ready");
        } else if (goOn) {
            draft.set(draft.talk().at(draft.talk().top().running()));
            Walk.on(draft);
        } else {
            draft.set(draft.talk().ended());
            Speaker.say(draft, "ready");
        }
    }

    private static void forget(Draft draft, List<String> ended) {
        var kept = new LinkedHashSet<String>();
        draft.talk().stack().forEach(frame -> kept.addAll(answers(draft, frame.flow())));
        ended.forEach(flow -> answers(draft, flow).stream().filter(slot -> !kept.contains(slot))
                .forEach(draft::forgetForFlow));
    }

    private static Set<String> answers(Draft draft, String flow) {
        var slots = new LinkedHashSet<String>();
        draft.bot().flow(flow).ifPresent(known -> known.nodes().values()
                .forEach(node -> Walk.answer(node.step()).ifPresent(slots::add)));
        return slots;
    }
}
