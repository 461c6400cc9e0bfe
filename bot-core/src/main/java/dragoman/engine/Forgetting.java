package dragoman.engine;

import dragoman.model.Conversation;
import dragoman.model.Customer;
import java.util.Map;
import java.util.Optional;

/** 'Forget me': erased at once, once it was meant. */
final class Forgetting {
    private Forgetting() {}

    static void decided(Draft draft, boolean sure) {
        if (sure) {
            Speaker.say(draft, "forgotten");
            erase(draft);
        } else {
            Speaker.say(draft, "not-forgotten");
            OwnQuestions.resume(draft);
        }
    }

    /** What stays: the counting of turns and questions, so that nothing already said is mistaken for something new. */
    static void erase(Draft draft) {
        var old = draft.conversation();
        Kin.part(draft);
        var fresh = Conversation.begun(old.id(), old.address(),
                Customer.newcomer(Optional.empty(), old.customer().language())
                        .reached(old.customer().reach()),
                draft.now());
        var counting = old.progress().withTimers(Map.of()).hasGreeted(false);
        draft.set(fresh.with(old.custody()).with(counting));
        draft.add(new Effect.Forget());
        draft.meets(false);
    }
}
