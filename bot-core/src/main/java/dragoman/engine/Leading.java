package dragoman.engine;

import dragoman.flow.Step;
import dragoman.model.Pending;

/** A question for what the customer wants, {@code as: request}: where the words surely belong to a flow or an answer, they lead there. */
final class Leading {
    private Leading() {}

    static boolean take(Draft draft, Pending pending, Said said) {
        var asked = Answering.asking(draft, pending).filter(ask -> ask.as() == Step.As.REQUEST);
        var meant = Clarifying.candidates(draft, said, Matches.SURE);
        if (asked.isEmpty() || meant.size() != 1 || runs(draft, meant.getFirst())) {
            return false;
        }
        if (draft.bot().answers().containsKey(meant.getFirst())) {
            return Digressions.take(draft, meant.getFirst());
        }
        return draft.bot().flow(meant.getFirst()).filter(flow -> {
            draft.set(draft.talk().with(Interruptions.below(draft)));
            Digressions.begin(draft, flow);
            return true;
        }).isPresent();
    }

    private static boolean runs(Draft draft, String flow) {
        return draft.talk().stack().stream().anyMatch(frame -> frame.flow().equals(flow));
    }
}
