package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Source;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs steps until something waits for the customer, a person takes over, or nothing is left to do. */
final class Walk {
    private Walk() {}

    /** Begins a flow on top of what runs. One that runs already is begun anew: what it asks for is asked again. */
    static void begin(Draft draft, Flow flow) {
        beginAnew(draft, flow);
        push(draft, flow);
    }

    /** Begins a flow that comes between what runs: that waits until it has ended. */
    static void interrupt(Draft draft, Flow flow) {
        beginAnew(draft, flow);
        Interruptions.pause(draft, flow);
        push(draft, flow);
        Interruptions.limit(draft);
    }

    private static void beginAnew(Draft draft, Flow flow) {
        var stack = draft.talk().stack();
        for (var depth = 0; depth < stack.size(); depth++) {
            if (stack.get(depth).flow().equals(flow.name())) {
                draft.set(draft.talk().with(stack.subList(0, depth)));
                draft.waitsNoMore();
                forgetAnswers(draft, flow);
                break;
            }
        }
    }

    /** Runs on from where the innermost flow stands. */
    static void on(Draft draft) {
        while (!draft.talk().idle() && draft.owner().botAnswers()) {
            if (draft.tooManySteps()) {
                draft.set(draft.talk().ended());
                HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, "reason-circles"));
                return;
            }
            var node = here(draft);
            if (node.isEmpty()) {
                Beginning.lost(draft);
                return;
            }
            draft.walks(draft.talk().top());
            if (waits(draft, node.get())) {
                return;
            }
            if (draft.stale()) {
                OwnQuestions.pose(draft, OwnQuestions.GO_ON);
                return;
            }
            if (draft.cameBack()) {
                Answering.again(draft);
                return;
            }
        }
    }

    /** Goes this way in the innermost flow; at its end back to the flow below. */
    static void go(Draft draft, Way way) {
        var talk = draft.talk();
        if (talk.idle()) {
            return;
        }
        if (way.step().isPresent()) {
            draft.set(talk.at(new Frame(talk.top().flow(), way.step().get())));
        } else {
            back(draft);
        }
    }

    static Optional<Node> here(Draft draft) {
        return draft.talk().idle()
                ? Optional.empty()
                : node(draft, draft.talk().top().flow(), draft.talk().top().step());
    }

    static Optional<Node> node(Draft draft, String flow, String step) {
        var running = draft.bot().flows().get(flow);
        return running == null ? Optional.empty() : running.node(step);
    }

    private static void push(Draft draft, Flow flow) {
        flow.start().step()
                .ifPresentOrElse(step -> draft.set(draft.talk().push(new Frame(flow.name(), step))), () -> {
                    if (draft.talk().idle()) {
                        draft.set(draft.talk().ended());
                    }
                });
    }

    /** The innermost flow has run out: the one below goes on after its {@code run}, or asks again what it was waiting for. */
    private static void back(Draft draft) {
        var ended = draft.talk().top().flow();
        draft.set(draft.talk().pop());
        if (draft.talk().idle()) {
            draft.set(draft.talk().ended());
            return;
        }
        if (draft.talk().top().paused().isPresent()) {
            Interruptions.comeBack(draft, List.of(ended));
            return;
        }
        var below = here(draft);
        if (below.isPresent() && below.get().step() instanceof Step.Run(var flow, _) && flow.equals(ended)) {
            go(draft, below.get().next());
        } else if (draft.pending().isPresent()) {
            draft.comesBack();
        }
    }

    private static boolean waits(Draft draft, Node node) {
        if (node.when().isPresent() && !node.when().get().holds(View.of(draft))) {
            go(draft, node.next());
            return false;
        }
        if (node.ties().express() && draft.mood().style().equals("hurried")) {
            return on(draft, node.next());
        }
        return switch (node.step()) {
            case Step.Say say -> after(draft, node, () -> say(draft, say));
            case Step.Ask ask -> asks(draft, node, ask);
            case Step.Confirm confirm -> Confirming.ask(draft, confirm);
            case Step.Offer offer -> Offering.ask(draft, node, offer);
            case Step.If branch -> on(draft, holds(draft, branch) ? branch.then() : branch.otherwise());
            case Step.Match match -> on(draft, Matching.way(draft, match));
            case Step.Set(var values) -> after(draft, node, () -> set(draft, values));
            case Step.Run run -> runs(draft, node, run);
            case Step.GoToStep(var step) -> on(draft, goingTo(draft, step));
            case Step.GoToFlow(var flow) -> goes(draft, flow);
            case Step.Record record -> on(draft, Recording.write(draft, node, record));
            case Step.Remind remind -> after(draft, node, () -> Reminders.want(draft, node, remind));
            case Step.Call call -> Calling.step(draft, node, call);
            case Step.Handoff handoff -> HandOver.step(draft, handoff);
            case Step.End end -> ends(draft, end);
        };
    }

    private static boolean after(Draft draft, Node node, Runnable doing) {
        doing.run();
        return on(draft, node.next());
    }

    private static boolean on(Draft draft, Way way) {
        go(draft, way);
        return false;
    }

    static void say(Draft draft, Step.Say say) {
        Saying.say(draft, say);
    }

    private static boolean asks(Draft draft, Node node, Step.Ask ask) {
        if (draft.knows(ask.slot()) || draft.trail().skipped().contains(ask.slot())
                || OutOfTurn.fill(draft, ask)) {
            return on(draft, node.next());
        }
        OutOfTurn.ask(draft, ask);
        return true;
    }

    private static boolean holds(Draft draft, Step.If branch) {
        var view = View.of(draft);
        return branch.conditions().stream().allMatch(condition -> condition.holds(view));
    }

    private static void set(Draft draft, Map<String, Source> values) {
        values.forEach((slot, source) -> Sources.value(draft, slot, source).ifPresentOrElse(
                value -> draft.store(slot, value), () -> draft.forget(slot)));
    }

    private static boolean runs(Draft draft, Node node, Step.Run run) {
        set(draft, run.with());
        var flow = draft.bot().flow(run.flow());
        if (flow.isEmpty() || flow.get().start().step().isEmpty() || Interruptions.comesLater(draft, node)) {
            return on(draft, node.next());
        }
        Interruptions.overtake(draft, run.flow());
        push(draft, flow.get());
        return false;
    }

    private static Way goingTo(Draft draft, String step) {
        node(draft, draft.talk().top().flow(), step).flatMap(target -> answer(target.step()))
                .ifPresent(draft::forget);
        return Way.to(step);
    }

    static void forgetAnswers(Draft draft, Flow flow) {
        flow.nodes().values().forEach(node -> answer(node.step()).ifPresent(draft::forgetForFlow));
    }

    /** The slot that a step asks for. */
    static Optional<String> answer(Step step) {
        return switch (step) {
            case Step.Ask ask -> Optional.of(ask.slot());
            case Step.Offer offer -> Optional.of(offer.slot());
            case Step.Call call -> Optional.of(call.slot());
            case Step.Remind _,Step.Say _,Step.Confirm _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _ ->
                Optional.empty();
        };
    }

    /** What runs ends, and so does what was answered in it: the other flow begins anew. What was interrupted before stays. */
    private static boolean goes(Draft draft, String flow) {
        var below = Interruptions.below(draft);
        if (below.isEmpty()) {
            draft.bot().flows().values().forEach(ended -> forgetAnswers(draft, ended));
        } else {
            draft.bot().flow(flow).ifPresent(next -> forgetAnswers(draft, next));
        }
        draft.set(draft.talk().with(below.stream().filter(frame -> !frame.flow().equals(flow)).toList()));
        draft.bot().flow(flow).ifPresent(next -> push(draft, next));
        return draft.talk().idle();
    }

    private static boolean ends(Draft draft, Step.End end) {
        draft.add(new Effect.Ended(end.outcome()));
        var below = Interruptions.below(draft);
        if (end.all() || below.isEmpty() || Interruptions.hasParted(draft, below)) {
            draft.set(draft.talk().ended());
            return true;
        }
        var ended = draft.talk().stack().subList(below.size(), draft.talk().stack().size()).stream()
                .map(Frame::flow).toList();
        draft.set(draft.talk().with(below));
        Interruptions.comeBack(draft, ended);
        return false;
    }
}
