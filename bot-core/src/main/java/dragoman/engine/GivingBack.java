package dragoman.engine;

import dragoman.engine.Turn.Verdict;
import dragoman.handoff.Happening;
import dragoman.handoff.Happening.By;
import dragoman.model.AgentAct.GiveBack;
import dragoman.model.Frame;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import dragoman.model.Refusal;
import dragoman.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agent gives the conversation back to the bot, at a step of their choice and with what they have corrected. */
final class GivingBack {
    private GivingBack() {}

    static void act(Draft draft, By by, GiveBack back) {
        var values = values(draft, back.slots());
        if (back.at().filter(at -> Walk.node(draft, at.flow(), at.step()).isEmpty()).isPresent()) {
            draft.refuse(new Verdict.NotDone(Refusal.NO_SUCH_STEP));
        } else if (values.size() < back.slots().size()) {
            draft.refuse(new Verdict.NotDone(Refusal.BAD_SLOT));
        } else {
            var request = draft.owner();
            if (Agents.passes(draft, new Happening.GivenBack(by))) {
                backToBot(draft, by, request);
                values.forEach((slot, value) -> value.ifPresentOrElse(known -> draft.store(slot, known),
                        () -> draft.forget(slot)));
                goOn(draft, back.at());
            }
        }
    }

    private static void backToBot(Draft draft, By by, Ownership request) {
        Agents.ended(draft, Milestone.by(by.agent(), Milestone.Kind.GIVEN_BACK));
        draft.dropTimer(Closing.LINGER);
        draft.waitsNoMore();
        Tickets.write(draft, request, HandOver.matter(draft));
        draft.set(draft.talk().with(Optional.empty()).withMissed(List.of()));
    }

    private static void goOn(Draft draft, Optional<Frame> at) {
        if (at.isPresent()) {
            jump(draft, at.get());
        } else {
            var step = HandOver.here(draft);
            var here = Walk.here(draft);
            step.ifPresent(
                    handoff -> Walk.go(draft, handoff.ways().solved().orElse(here.orElseThrow().next())));
        }
        if (draft.talk().idle()) {
            Beginning.menu(draft);
        } else {
            Walk.on(draft);
        }
    }

    /** Within the flows that run where the step is one of theirs; what lies above it ends. Otherwise all that ran ends. */
    private static void jump(Draft draft, Frame at) {
        var stack = draft.talk().stack();
        var depth = stack.size() - 1;
        while (depth >= 0 && !stack.get(depth).flow().equals(at.flow())) {
            depth--;
        }
        var below = depth < 0 ? List.<Frame>of() : stack.subList(0, depth);
        if (depth < 0) {
            draft.bot().flow(at.flow()).ifPresent(flow -> Walk.forgetAnswers(draft, flow));
        }
        Walk.node(draft, at.flow(), at.step()).flatMap(node -> Walk.answer(node.step()))
                .ifPresent(draft::forgetForFlow);
        draft.set(draft.talk().with(below).push(new Frame(at.flow(), at.step())));
    }

    /** What can be understood of the corrections; empty values forget. */
    private static Map<String, Optional<Value>> values(Draft draft, Map<String, String> written) {
        var values = new HashMap<String, Optional<Value>>();
        written.forEach((slot, text) -> {
            var declared = draft.bot().slots().get(slot);
            if (text.isBlank()) {
                values.put(slot, Optional.empty());
            } else if (declared != null) {
                Written.value(draft.bot(), declared.type(), text.strip())
                        .ifPresent(value -> values.put(slot, Optional.of(value)));
            }
        });
        return values;
    }
}
