package dragoman.engine;

import dragoman.flow.Node;
import dragoman.flow.Slot;
import dragoman.flow.Step;
import dragoman.model.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What hangs on a slot that was corrected: it is worked out, asked and offered again; everything else stays known. */
final class Hanging {
    private final Draft draft;
    private final Set<String> changed;
    private final Set<String> again = new LinkedHashSet<>();

    private Hanging(Draft draft, Set<String> corrected) {
        this.draft = draft;
        changed = new LinkedHashSet<>(corrected);
    }

    /** Forgets what hangs on the corrected slots, and goes back to the first step that reads them. True when it went back. */
    static boolean askAgain(Draft draft, Set<String> corrected) {
        var hanging = new Hanging(draft, corrected);
        hanging.follow();
        hanging.again.forEach(draft::forgetForFlow);
        return hanging.goBack();
    }

    /** The step that waits reads one of these slots. */
    static boolean reads(Draft draft, Set<String> slots) {
        return Walk.here(draft).filter(node -> !Collections.disjoint(node.ties().reads(), slots)).isPresent();
    }

    private void follow() {
        var before = -1;
        while (before != changed.size()) {
            before = changed.size();
            draft.talk().stack().forEach(frame -> nodes(frame).forEach(node -> follow(frame, node)));
        }
    }

    private void follow(Frame frame, Node node) {
        if (!reads(frame, node)) {
            return;
        }
        switch (node.step()) {
            case Step.Ask ask -> hangs(ask.slot());
            case Step.Offer offer when !stillFits(node, offer) -> hangs(offer.slot());
            case Step.Offer _ -> {
                // what was chosen stays chosen
            }
            case Step.Set(var values) -> changed.addAll(values.keySet());
            case Step.Run(_, var with) -> changed.addAll(with.keySet());
            case Step.Call call -> hangs(call.slot());
            case Step.Remind _,Step.Say _,Step.Confirm _,Step.If _,Step.Match _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _ -> {
                // it says, decides or writes down: what hangs on it stands in other steps
            }
        }
    }

    /** What was chosen is right for the corrected answers as well: whoever changes the size wants the same pair. */
    private boolean stillFits(Node node, Step.Offer offer) {
        return Collections.disjoint(node.ties().reads(), again) && draft.conversation().slot(offer.slot())
                .filter(chosen -> Shelf.fits(draft, offer, chosen)).isPresent();
    }

    private void hangs(String slot) {
        var declared = draft.bot().slots().get(slot);
        if (declared != null && declared.keep() == Slot.Keep.FLOW && changed.add(slot)) {
            again.add(slot);
        }
    }

    /** By itself, or since a branch it stands in was chosen by it. */
    private boolean reads(Frame frame, Node node) {
        var at = Optional.of(node);
        for (var depth = 0; at.isPresent() && depth < 20; depth++) {
            var branches = depth == 0 || at.get().step() instanceof Step.If
                    || at.get().step() instanceof Step.Match;
            if (branches && !Collections.disjoint(at.get().ties().reads(), changed)) {
                return true;
            }
            at = at.get().ties().within().flatMap(id -> Walk.node(draft, frame.flow(), id));
        }
        return false;
    }

    private boolean goBack() {
        var stack = draft.talk().stack();
        for (var depth = first(stack); depth < stack.size(); depth++) {
            var frame = stack.get(depth);
            var step = earliest(frame);
            if (step.isPresent()) {
                draft.set(
                        draft.talk().with(stack.subList(0, depth)).push(new Frame(frame.flow(), step.get())));
                return true;
            }
        }
        return false;
    }

    /** Interrupted flows are left alone, and so is whatever has written something down above. */
    private int first(List<Frame> stack) {
        var first = stack.size();
        while (first > 0 && (first == stack.size() || stack.get(first - 1).paused().isEmpty()
                && !writes(stack.get(first)))) {
            first--;
        }
        return first;
    }

    private boolean writes(Frame frame) {
        return passed(frame).stream().anyMatch(node -> node.step() instanceof Step.Record);
    }

    private Optional<String> earliest(Frame frame) {
        var passed = passed(frame);
        var from = 0;
        for (var i = 0; i < passed.size(); i++) {
            from = passed.get(i).step() instanceof Step.Record ? i + 1 : from;
        }
        return passed.subList(from, passed.size()).stream()
                .filter(node -> decides(node) && !Collections.disjoint(node.ties().reads(), changed))
                .findFirst().map(node -> outermost(frame, node));
    }

    private static boolean decides(Node node) {
        return switch (node.step()) {
            case Step.Ask _,Step.Offer _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.Call _ -> true;
            case Step.Remind _,Step.Say _,Step.Confirm _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.End _ ->
                false;
        };
    }

    /** A step in a branch that is not the one we are in: the branching step decides anew. */
    private String outermost(Frame frame, Node node) {
        var here = new ArrayList<String>();
        var at = Walk.node(draft, frame.flow(), frame.step());
        while (at.isPresent() && here.size() < 20) {
            at.get().ties().within().ifPresent(here::add);
            at = at.get().ties().within().flatMap(id -> Walk.node(draft, frame.flow(), id));
        }
        var id = node.id();
        var within = node.ties().within();
        for (var depth = 0; within.isPresent() && !here.contains(within.get()) && depth < 20; depth++) {
            id = within.get();
            within = Walk.node(draft, frame.flow(), id).flatMap(outer -> outer.ties().within());
        }
        return id;
    }

    private List<Node> passed(Frame frame) {
        var passed = new ArrayList<Node>();
        for (var node : nodes(frame)) {
            if (node.id().equals(frame.step())) {
                return passed;
            }
            passed.add(node);
        }
        return List.of();
    }

    private List<Node> nodes(Frame frame) {
        return draft.bot().flow(frame.flow()).map(flow -> List.copyOf(flow.nodes().values()))
                .orElse(List.of());
    }
}
