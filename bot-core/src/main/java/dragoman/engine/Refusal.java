package dragoman.engine;

import dragoman.engine.Found.Refused;
import dragoman.flow.Retry;
import dragoman.flow.Slot;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Pending;
import dragoman.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that were understood and cannot be taken: the customer hears why. They are counted apart from those that were not understood, and here too
 * a person is at the end.
 */
final class Refusal {
    private static final int MOST = 3;

    private Refusal() {}

    /** What a rule of the slot has against this answer. A rule that needs something not yet known has nothing against it. */
    static Optional<Refused> broken(Draft draft, String slot, Value value) {
        var declared = draft.bot().slots().get(slot);
        if (declared == null || declared.rules().isEmpty()) {
            return Optional.empty();
        }
        var scope = new Trying(View.of(draft), slot, value);
        return declared.rules().stream()
                .filter(rule -> rule.must().evaluate(scope).equals(Optional.of(false))).findFirst()
                .map(rule -> new Refused(rule.because().in(draft.language()).getFirst().fill(scope), true));
    }

    /** Outside the bounds of the slot's own type: the owner's reason, or the shipped words. */
    static Refused outside(Draft draft, String slot, String words, Map<String, String> filled) {
        return Optional.ofNullable(draft.bot().slots().get(slot)).flatMap(Slot::because)
                .map(because -> new Refused(Speaker.fill(draft, because), true))
                .orElseGet(() -> new Refused(
                        Speaker.fill(View.of(draft).with(filled), draft.bot().words().text(words)), false));
    }

    /** Instead of 'not understood': what such an answer looks like, where that can be told. */
    static boolean tells(Draft draft) {
        var ask = draft.pending().flatMap(pending -> Answering.asking(draft, pending));
        var refused = ask.flatMap(step -> switch (step.type()) {
            case SlotType.Formed(_, var example) ->
                Optional.of(outside(draft, step.slot(), "looks-like", Map.of("example", example)));
            case SlotType.Photo _ -> Optional.of(outside(draft, step.slot(), "send-photo", Map.of()));
            case SlotType.File _ -> Optional.of(outside(draft, step.slot(), "send-file", Map.of()));
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Number _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.Choice _,SlotType.Choices _,SlotType.YesNo _,SlotType.Phone _,SlotType.Email _,SlotType.Place _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                Optional.<Refused>empty();
        });
        refused.ifPresent(why -> say(draft, ask.orElseThrow(), why));
        return refused.isPresent();
    }

    /** Says why and asks again; after some times whether a person should help, or what the flow's own ladder says. */
    static void say(Draft draft, Step.Ask ask, Refused refused) {
        draft.spent();
        draft.keepsPrivate(ask.slot());
        var pending = draft.pending();
        if (pending.isEmpty()) {
            Speaker.sayFilled(draft, refused.words());
            return;
        }
        var times = pending.get().refusals();
        draft.waitFor(pending.get().refusedAgain());
        var ladder = ask.retry();
        var heard = pending.get().tries() > times; // these words were said already, when something was not understood
        if (!refused.own() && heard && times < MOST) {
            why(draft, pending.get(), ask, refused);
        } else if (!refused.own() && times < ladder.size()
                && ladder.get(times) instanceof Retry.Words(var text)) {
            Asking.ask(draft, pending.get().where(), ask, Speaker.fill(draft, text));
        } else if (times < MOST && (refused.own() || times >= ladder.size())) {
            why(draft, pending.get(), ask, refused);
        } else {
            person(draft, ladder);
        }
    }

    private static void why(Draft draft, Pending pending, Step.Ask ask, Refused refused) {
        if (refused.own()) {
            Asking.ask(draft, pending.where(), ask, refused.words());
        } else {
            var words = refused.words() + (ask.optional() ? " " + Speaker.words(draft, "skip-allowed") : "");
            draft.excuse(() -> Speaker.sayFilled(draft, words));
            Answering.again(draft);
        }
    }

    private static void person(Draft draft, List<Retry> ladder) {
        if (!ladder.isEmpty() && ladder.getLast() instanceof Retry.ToPerson(var queue)) {
            HandOver.toPerson(draft, queue, HandOver.reason(draft, "reason-refused"));
        } else {
            OwnQuestions.pose(draft, OwnQuestions.STUCK);
        }
    }
}
