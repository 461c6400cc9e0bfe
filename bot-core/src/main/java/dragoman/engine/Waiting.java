package dragoman.engine;

import dragoman.flow.Step;
import dragoman.model.Pending;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A question that waits, whoever asked it.
 *
 * @param text whether a text answers it; if so, the answer is taken
 * @param tapped whether it has this choice; if so, the choice is taken
 * @param again asks it once more
 */
record Waiting(Predicate<Said> text, Predicate<String> tapped, Runnable again) {

    /** Empty when no such question is asked any more, since the owner has changed the flow. */
    static Optional<Waiting> of(Draft draft, Pending pending) {
        if (pending.flow().startsWith(OwnQuestions.OWN)) {
            return Optional.of(new Waiting(said -> OwnQuestions.text(draft, pending, said),
                    id -> OwnQuestions.tapped(draft, pending, id), () -> OwnQuestions.again(draft, pending)));
        }
        return Walk.node(draft, pending.flow(), pending.step())
                .flatMap(node -> of(draft, pending, node.step()));
    }

    private static Optional<Waiting> of(Draft draft, Pending pending, Step step) {
        return switch (step) {
            case Step.Ask ask -> Optional.of(new Waiting(said -> Asking.text(draft, pending, ask, said),
                    id -> Asking.tapped(draft, ask, id), () -> Asking.ask(draft, pending.where(), ask)));
            case Step.Confirm confirm ->
                Optional.of(new Waiting(said -> Confirming.text(draft, pending, confirm, said),
                        id -> Confirming.tapped(draft, pending, confirm, id),
                        () -> Confirming.again(draft, pending, confirm)));
            case Step.Offer offer ->
                Optional.of(new Waiting(said -> Offering.text(draft, pending, offer, said),
                        id -> Offering.tapped(draft, pending, offer, id),
                        () -> Offering.again(draft, pending, offer)));
            case Step.Call _,Step.Remind _,Step.Say _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _ ->
                Optional.empty();
        };
    }
}
