package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.flow.Node;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.Frame;
import dragoman.model.Pending;
import dragoman.model.Pending.Phase;
import dragoman.model.PhraseKey;
import dragoman.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repeats back what was understood, wants a yes, and asks what to change. */
final class Confirming {
    private static final Phase CHANGING = new Phase.Changing();
    private static final List<String> DENYING = List.of("no", "not", "change");
    /** A small word amid a clause: 'Titova 14 not 41'. */
    private static final double IN_PASSING = 0.4;
    private static final List<String> NOTHING = List.of("yes", "no", "nothing", "solved");

    private Confirming() {}

    static boolean ask(Draft draft, Step.Confirm confirm) {
        repeatBack(draft, draft.talk().top(), confirm);
        return true;
    }

    static void again(Draft draft, Pending pending, Step.Confirm confirm) {
        if (pending.phase() instanceof Phase.Changing) {
            askWhat(draft, pending, confirm);
        } else {
            repeatBack(draft, pending.where(), confirm);
        }
    }

    static boolean tapped(Draft draft, Pending pending, Step.Confirm confirm, String id) {
        switch (id) {
            case "yes" -> agreed(draft, pending);
            case "no" -> disagreed(draft, pending, confirm);
            default -> {
                var slot = slot(confirm, id);
                slot.ifPresent(name -> change(draft, pending, name));
                return slot.isPresent();
            }
        }
        return true;
    }

    static boolean text(Draft draft, Pending pending, Step.Confirm confirm, Said said) {
        var chosen = Numbers.chosen(pending, said);
        if (chosen.isPresent()) {
            draft.spent();
            return tapped(draft, pending, confirm, chosen.get().id());
        }
        var proviso = new Proviso(draft, said);
        var condition = hangs(pending, said) ? proviso.condition() : Optional.<String>empty();
        if (condition.isPresent()) {
            return settlesNothing(draft, pending, Speaker.words(
                    View.of(draft).with(Map.of("what", condition.get())), "on-condition"));
        }
        if (!proviso.wantsMore() && (proviso.rewrites(confirm.slots())
                || Corrections.apply(draft, confirm, said))) {
            return true;
        }
        var named = pending.phase() instanceof Phase.Changing
                ? named(confirm, said)
                : Optional.<String>empty();
        if (named.isPresent()) {
            return tapped(draft, pending, confirm, named.get());
        }
        var denied = Unchanged.denied(draft, confirm.slots(), said);
        if (denied.isPresent()) {
            draft.spent();
            change(draft, pending, denied.get());
            return true;
        }
        return pending.phase() instanceof Phase.Changing
                ? isNothing(draft, pending, confirm, said)
                : yesNo(draft, pending, confirm, said, proviso);
    }

    private static boolean yesNo(Draft draft, Pending pending, Step.Confirm confirm, Said said,
            Proviso proviso) {
        if (hesitates(said)) {
            return settlesNothing(draft, pending, Speaker.words(draft, "nothing-settled"));
        }
        var yes = Matches.yesNo(said.reading());
        if (yes.orElse(false)) {
            return agrees(draft, pending, confirm, said, proviso);
        }
        draft.spent();
        yes.ifPresent(_ -> tapped(draft, pending, confirm, "no"));
        return yes.isPresent();
    }

    /** A yes, and what goes with it. */
    private static boolean agrees(Draft draft, Pending pending, Step.Confirm confirm, Said said,
            Proviso proviso) {
        var remark = Remark.of(said);
        if (remark.isPresent() && !proviso.wantsMore()
                && changes(draft, pending, confirm, said, proviso)) {
            return true;
        }
        draft.spent();
        if (proviso.isContrary()) {
            disagreed(draft, pending, confirm);
        } else {
            draft.told().adds(remark);
            agreed(draft, pending);
        }
        return true;
    }

    /** What a yes hangs on changes nothing, whatever it resembles: 'yes, if it comes by Friday' is no 'I will come by'. */
    private static boolean hangs(Pending pending, Said said) {
        return !(pending.phase() instanceof Phase.Changing) && Matches.yesNo(said.reading()).orElse(false);
    }

    private static boolean settlesNothing(Draft draft, Pending pending, String words) {
        draft.spent();
        draft.understood();
        Question.pose(draft, pending.where(), Question.ASKED, Asking.yesNo(draft),
                buttons -> Reply.asking(words, buttons, draft.language()));
        return true;
    }

    /** 'Yes, but wait', 'not yet': nothing is settled by that. */
    static boolean hesitates(Said said) {
        return Matches.word(said.reading(), "hold-on") >= Matches.SURE;
    }

    /** 'Yes, but the address is Titova 14 not 41', 'yes, but I want size 43': first what is to be changed, then the yes. */
    private static boolean changes(Draft draft, Pending pending, Step.Confirm confirm, Said said,
            Proviso proviso) {
        var slot = named(confirm, said)
                .filter(_ -> proviso.isOtherwise() || DENYING.stream()
                        .anyMatch(word -> Matches.word(said.reading(), word) >= IN_PASSING));
        if (slot.isPresent()) {
            draft.spent();
            return tapped(draft, pending, confirm, slot.get());
        }
        var isOfAnother = Corrections.known(draft, Optional.empty()).stream()
                .anyMatch(known -> Matches.word(said.reading(), PhraseKey.SLOT + known) >= Matches.OPTION);
        return isOfAnother && Corrections.perhaps(draft, Optional.of(pending), said);
    }

    /** The confirmation that waits for a yes. */
    static Optional<Step.Confirm> waits(Draft draft) {
        return draft.pending().flatMap(pending -> Walk.node(draft, pending.flow(), pending.step()))
                .flatMap(node -> node.step() instanceof Step.Confirm confirm
                        ? Optional.of(confirm)
                        : Optional.empty());
    }

    /** This part of a message says something of a slot that is confirmed. */
    static boolean names(Draft draft, Said part) {
        return waits(draft).flatMap(confirm -> named(confirm, part)).isPresent()
                && !Answering.isAsked(part.text());
    }

    /** 'What shall we change?' 'Nothing', or a bare yes or no: whether all is right is asked once more. */
    private static boolean isNothing(Draft draft, Pending pending, Step.Confirm confirm, Said said) {
        var nothing = Matches.nothingElse(said.reading(), NOTHING);
        if (nothing) {
            draft.spent();
            draft.understood();
            repeatBack(draft, pending.where(), confirm);
        }
        return nothing;
    }

    private static void repeatBack(Draft draft, Frame where, Step.Confirm confirm) {
        var words = Speaker.fill(draft, confirm.text());
        Question.pose(draft, where, Question.ASKED, Asking.yesNo(draft),
                buttons -> Reply.asking(words, buttons, draft.language()));
    }

    private static void agreed(Draft draft, Pending pending) {
        draft.understood();
        Walk.node(draft, pending.flow(), pending.step()).ifPresent(node -> Walk.go(draft, node.next()));
        Walk.on(draft);
    }

    private static void disagreed(Draft draft, Pending pending, Step.Confirm confirm) {
        if (confirm.slots().size() == 1) {
            change(draft, pending, confirm.slots().getFirst());
        } else {
            askWhat(draft, pending, confirm);
        }
    }

    private static void askWhat(Draft draft, Pending pending, Step.Confirm confirm) {
        var choices = new ArrayList<Choice>();
        for (var i = 0; i < confirm.slots().size(); i++) {
            choices.add(Choice.of("=" + i, title(draft, confirm.slots().get(i))));
        }
        Question.pose(draft, pending.where(), CHANGING, choices,
                buttons -> Reply.asking(Speaker.words(draft, "change-what"), buttons, draft.language()));
    }

    /** What a slot is called, in the customer's language. */
    private static String title(Draft draft, String slot) {
        return Values.title(View.of(draft), slot);
    }

    private static Optional<String> slot(Step.Confirm confirm, String id) {
        for (var i = 0; i < confirm.slots().size(); i++) {
            if (id.equals("=" + i)) {
                return Optional.of(confirm.slots().get(i));
            }
        }
        return Optional.empty();
    }

    /** The one slot that is called by its title. */
    private static Optional<String> named(Step.Confirm confirm, Said said) {
        var named = new ArrayList<String>();
        for (var i = 0; i < confirm.slots().size(); i++) {
            if (Matches.word(said.reading(), PhraseKey.SLOT + confirm.slots().get(i)) >= Matches.OPTION) {
                named.add("=" + i);
            }
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /**
     * Asks for one slot again. An ask keeps the old answer until the new one comes, and the flow stands at its confirmation meanwhile; an
     * offer is gone back to.
     */
    private static void change(Draft draft, Pending pending, String slot) {
        draft.understood();
        if (askAnew(draft, pending.flow(), slot)) {
            return;
        }
        offering(draft, pending.flow(), slot).ifPresent(node -> {
            draft.forget(slot);
            Walk.go(draft, Way.to(node.id()));
        });
        Walk.on(draft);
    }

    /** Asks for a slot that is known, wherever it was asked; false when nothing asks for it. */
    static boolean askAnew(Draft draft, String slot) {
        var flows = draft.talk().stack();
        return askAnew(draft, flows.isEmpty() ? "" : flows.getLast().flow(), slot);
    }

    private static boolean askAnew(Draft draft, String flow, String slot) {
        var ask = asking(draft, flow, slot);
        ask.flatMap(frame -> Walk.node(draft, frame.flow(), frame.step())).ifPresent(node -> {
            if (node.step() instanceof Step.Ask step) {
                draft.waitsNoMore();
                Asking.ask(draft, ask.get(), step);
            }
        });
        return ask.isPresent();
    }

    /** The step that asks for a slot: in this flow, or else in another. */
    private static Optional<Frame> asking(Draft draft, String first, String slot) {
        var flows = new ArrayList<>(List.of(first));
        flows.addAll(draft.bot().flows().keySet());
        for (var name : flows) {
            for (var node : nodes(draft, name)) {
                if (node.step() instanceof Step.Ask ask && ask.slot().equals(slot)) {
                    return Optional.of(new Frame(name, node.id()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> offering(Draft draft, String flow, String slot) {
        return nodes(draft, flow).stream()
                .filter(node -> node.step() instanceof Step.Offer offer && offer.slot().equals(slot))
                .findFirst();
    }

    private static List<Node> nodes(Draft draft, String flow) {
        return draft.bot().flow(flow).map(f -> List.copyOf(f.nodes().values())).orElse(List.of());
    }

    /** The type of a slot. */
    static SlotType type(Draft draft, String slot) {
        var declared = draft.bot().slots().get(slot);
        return declared == null ? new SlotType.AnyText() : declared.type();
    }
}
