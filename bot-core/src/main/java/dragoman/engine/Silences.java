package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.Outcome;
import dragoman.flow.Silence;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.Frame;
import dragoman.model.Ownership;
import dragoman.model.Reach;
import dragoman.model.Unfinished;
import java.util.List;
import java.util.Optional;

/** What is done when a customer does not answer: at most one reminder for each question. */
final class Silences {
    private static final String PREFIX = "silence:";

    private Silences() {}

    static void drop(Draft draft) {
        draft.set(draft.progress().without(name -> name.startsWith(PREFIX)));
    }

    /** A question waits: the clocks of the innermost flow that has any begin. */
    static void arm(Draft draft) {
        var asked = draft.pending().filter(pending -> !pending.flow().startsWith(OwnQuestions.OWN))
                .isPresent();
        if (asked && draft.owner() instanceof Ownership.Bot) {
            drop(draft);
            keeper(draft).ifPresent(flow -> flow.silence()
                    .forEach(silence -> draft.timer(name(flow, silence), draft.now().plus(silence.after()))));
        }
    }

    static void fired(Draft draft, String timer) {
        if (!timer.startsWith(PREFIX) || !(draft.owner() instanceof Ownership.Bot)
                || draft.pending().isEmpty()) {
            return;
        }
        for (Frame frame : draft.talk().stack()) {
            draft.bot().flow(frame.flow()).ifPresent(flow -> flow.silence().stream()
                    .filter(silence -> name(flow, silence).equals(timer)).findFirst()
                    .ifPresent(silence -> run(draft, flow, silence)));
        }
    }

    /** 'Shall I keep looking?': a bare yes or no after the reminder answers it, and not the question that waits; empty where it is neither. */
    static Optional<Boolean> goesOn(Draft draft, Said said) {
        var reminded = keeper(draft)
                .filter(flow -> flow.silence().stream().anyMatch(silence -> says(flow, silence)
                        && !draft.now().isBefore(draft.progress().heardAt().plus(silence.after()))));
        if (reminded.isPresent() && Matches.nothingElse(said.reading(), List.of("here"))) {
            return Optional.of(true);
        }
        return reminded.filter(_ -> Matches.nothingElse(said.reading(), Asking.YES_NO))
                .flatMap(_ -> Matches.yesNo(said.reading()));
    }

    private static Optional<Flow> keeper(Draft draft) {
        return draft.talk().stack().reversed().stream()
                .flatMap(frame -> draft.bot().flow(frame.flow()).stream())
                .filter(flow -> !flow.silence().isEmpty()).findFirst();
    }

    private static void run(Draft draft, Flow flow, Silence silence) {
        var quiet = draft.customer().reach() != Reach.REACHABLE || remindedBefore(draft, flow, silence);
        if (!quiet && says(flow, silence)) {
            var day = draft.bot().shop().decent().next(draft.now(), draft.bot().shop().zone());
            // nobody is disturbed at night, and by day the channel may no longer let us write
            quiet = draft.windowCloses(day);
            if (!quiet && day.isAfter(draft.now())) {
                draft.timer(name(flow, silence), day);
                return;
            }
        }
        var way = silence.steps();
        while (way.step().isPresent() && !draft.tooManySteps()) {
            var node = flow.node(way.step().get());
            way = node.map(n -> n.next()).orElse(Way.END);
            if (node.isPresent() && node.get().step() instanceof Step.Say say && !quiet) {
                Walk.say(draft, say);
            } else if (node.isPresent() && node.get().step() instanceof Step.End(var outcome, _)) {
                if (outcome == Outcome.ABANDONED) {
                    var talk = draft.talk();
                    draft.set(talk.trail()
                            .with(Optional.of(new Unfinished(talk.stack(), talk.slots()))));
                }
                draft.set(draft.talk().ended());
                draft.add(new Effect.Ended(outcome));
                drop(draft);
                return;
            }
        }
    }

    /** An earlier clock of this question has run out, and it had something to say. */
    private static boolean remindedBefore(Draft draft, Flow flow, Silence silence) {
        return flow.silence().stream().takeWhile(earlier -> !earlier.equals(silence))
                .anyMatch(earlier -> !draft.progress().timers().containsKey(name(flow, earlier))
                        && says(flow, earlier));
    }

    private static boolean says(Flow flow, Silence silence) {
        return silence.steps().step().flatMap(flow::node).filter(node -> node.step() instanceof Step.Say)
                .isPresent();
    }

    private static String name(Flow flow, Silence silence) {
        return PREFIX + flow.name() + ":" + silence.key();
    }
}
