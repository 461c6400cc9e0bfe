package dragoman.engine;

import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.model.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/** Judges a tap: of the question that waits, or of an earlier one, since old buttons stay where they were shown. */
final class Tapping {
    private static final Duration SAME_TAP = Duration.ofSeconds(10);

    private Tapping() {}

    /** Who taps a button twice in a row, impatient, means it once. */
    static boolean isSameTap(Draft draft, Optional<String> before, String data) {
        return before.filter(data::equals).isPresent()
                && draft.now().isBefore(draft.progress().heardAt().plus(SAME_TAP));
    }

    static void tap(Draft draft, String data) {
        draft.told().taps();
        var tap = Tap.read(data);
        if (tap.isEmpty() || !answers(draft, tap.get()) && !corrects(draft, tap.get())) {
            old(draft);
        }
    }

    /** The question that waits, or an earlier page of it. */
    private static boolean answers(Draft draft, Tap tap) {
        return draft.pending()
                .filter(pending -> pending.serial() == tap.serial()
                        || tap.isAt(pending.where()) && !pending.flow().equals(OwnQuestions.WHICH))
                .filter(pending -> tap.serial() > draft.after()
                        || pending.flow().startsWith(OwnQuestions.OWN))
                .filter(pending -> Answering.tapped(draft, pending, tap.id())).isPresent();
    }

    /** An earlier question of the flows that run, whose answer still lives. */
    private static boolean corrects(Draft draft, Tap tap) {
        return tap.serial() > draft.after()
                && asking(draft, tap).filter(node -> corrects(draft, node.step(), tap.id())).isPresent();
    }

    private static boolean corrects(Draft draft, Step step, String id) {
        return switch (step) {
            case Step.Ask ask -> Asking.value(ask, id)
                    .filter(value -> corrects(draft, ask.slot(), value)).isPresent();
            case Step.Offer offer -> draft.knows(offer.slot()) && item(draft, offer, id);
            case Step.Say _,Step.Confirm _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _,Step.Call _,Step.Remind _ ->
                false;
        };
    }

    private static boolean item(Draft draft, Step.Offer offer, String id) {
        var item = Shelf.item(draft, offer, id);
        if (item.isPresent() && !draft.bot().catalogue().available(item.get())) {
            Speaker.say(draft, "sold-out");
            goOn(draft);
            return true;
        }
        return item.isPresent() && corrects(draft, offer.slot(), Shelf.value(draft, offer, item.get()));
    }

    private static boolean corrects(Draft draft, String slot, Value value) {
        var answer = draft.conversation().slot(slot);
        if (answer.filter(value::equals).isPresent()) {
            goOn(draft);
        } else if (answer.isPresent()) {
            Corrections.change(draft, slot, value);
        }
        return answer.isPresent();
    }

    private static void old(Draft draft) {
        if (Calling.waits(draft)) {
            Speaker.say(draft, "call-waiting");
            return;
        }
        Speaker.say(draft, "old-button");
        goOn(draft);
    }

    private static void goOn(Draft draft) {
        if (draft.pending().isPresent()) {
            Answering.again(draft);
        } else {
            Speaker.say(draft, "ready");
        }
    }

    /** The step that showed the button; empty when it is gone, or when two go by the same short name. */
    private static Optional<Node> asking(Draft draft, Tap tap) {
        var found = new ArrayList<Node>();
        draft.bot().flows().values().forEach(flow -> flow.nodes().forEach((id, node) -> {
            if (flow.places(id).stream().anyMatch(tap::isAt)) {
                found.add(node);
            }
        }));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
