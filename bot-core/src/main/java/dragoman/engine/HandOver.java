package dragoman.engine;

import dragoman.flow.Step;
import dragoman.flow.Text;
import dragoman.handoff.Happening;
import dragoman.handoff.OwnershipTable;
import dragoman.handoff.Passing;
import dragoman.model.Matter;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The bot falls silent and a person is called. */
final class HandOver {
    static final String ANY_QUEUE = "people";
    static final String HOURS = "hours";
    static final String NOBODY = "nobody";

    private HandOver() {}

    /** A {@code handoff} step; whether the flow waits there. Where nobody is on duty and the flow knows what to do then, it does that. */
    static boolean step(Draft draft, Step.Handoff step) {
        if (step.ways().nobody().isPresent() && !draft.bot().shop().hours().open(draft.localTime())) {
            Walk.go(draft, step.ways().nobody().get());
            return false;
        }
        var brief = step.brief().map(template -> template.fill(View.forShop(draft)))
                .filter(text -> !text.isBlank());
        toPerson(draft, step.queue(), brief.orElseGet(() -> reason(draft, "reason-step")), step.promise());
        patience(draft, step);
        return true;
    }

    /** The queue has it: whoever waits goes the flow's way for that when nobody comes in time. */
    static void patience(Draft draft, Step.Handoff step) {
        if (step.ways().nobody().isPresent() && draft.owner() instanceof Ownership.Queued) {
            draft.timer(NOBODY, draft.now().plus(step.patience()));
        }
    }

    /** Words of the engine's own, for people of the shop. */
    static String reason(Draft draft, String key) {
        return Speaker.words(View.forShop(draft), key);
    }

    /** The handoff at which the innermost flow stands. */
    static Optional<Step.Handoff> here(Draft draft) {
        return Walk.here(draft).flatMap(
                node -> node.step() instanceof Step.Handoff handoff
                        ? Optional.of(handoff)
                        : Optional.empty());
    }

    static void toPerson(Draft draft, String queue, String reason) {
        toPerson(draft, queue, reason, Optional.empty());
    }

    private static void toPerson(Draft draft, String queue, String reason, Optional<Text> promise) {
        var opens = opens(draft);
        if (pass(draft, new Happening.Wanted(queue, opens))) {
            acknowledge(draft, "handoff-ack", promise);
            draft.add(new Effect.Mark(
                    new Milestone(Milestone.Kind.WANTED, Optional.empty(), Tickets.where(draft))));
            begin(draft, Matter.wanted(reason, draft.now()));
        }
    }

    /** The customer says that it is not solved after all. */
    static void again(Draft draft) {
        var reason = reason(draft, "reason-not-solved");
        var matter = matter(draft).reopened(reason, draft.now());
        if (pass(draft, new Happening.NotSolved(opens(draft), lastThere(draft)))) {
            acknowledge(draft, "not-solved", Optional.empty());
            draft.add(new Effect.Mark(Milestone.of(Milestone.Kind.NOT_SOLVED)));
            begin(draft, matter);
        }
    }

    static Matter matter(Draft draft) {
        return draft.talk().matter().orElseGet(() -> Matter.wanted("", draft.now()));
    }

    /** Passes the conversation on if the table says so. */
    static boolean pass(Draft draft, Happening what) {
        var passing = OwnershipTable.next(draft.owner(), what, draft.now());
        if (passing instanceof Passing.To(var next)) {
            draft.pass(next);
            return true;
        }
        return false;
    }

    /** When people are there again; empty when they are there now, or nobody knows. */
    private static Optional<Instant> opens(Draft draft) {
        var hours = draft.bot().shop().hours();
        var time = draft.localTime();
        return hours.open(time) ? Optional.empty() : hours.opens(time).map(at -> at.toInstant());
    }

    /** Who has closed it is there, and takes it up again. */
    private static boolean lastThere(Draft draft) {
        return draft.owner() instanceof Ownership.Resolved(_, _, var agent)
                && draft.facts().present().contains(agent);
    }

    /** The clocks of the shop's promises begin; where a person has it again, so does the clock of their answer. */
    private static void promise(Draft draft) {
        if (matter(draft).answered().isEmpty()) {
            Promises.wanted(draft, draft.now());
        } else {
            Promises.wrote(draft);
        }
        if (draft.owner() instanceof Ownership.Assigned) {
            draft.add(new Effect.VoidQueued());
            draft.timer(Agents.ANSWER, draft.now().plus(draft.bot().shop().desk().answerWithin()));
        }
    }

    private static void begin(Draft draft, Matter matter) {
        Reminders.happened(draft, Reminders.HANDOFF);
        draft.withdrawQuestion();
        draft.waitsNoMore();
        Silences.drop(draft);
        draft.dropTimer(Closing.LINGER);
        draft.dropTimer(NOBODY);
        if (draft.owner() instanceof Ownership.WaitingForHours(_, _, var opens)) {
            draft.timer(HOURS, opens);
        }
        draft.set(draft.talk().with(Optional.of(matter)));
        promise(draft);
        Tickets.write(draft, draft.owner(), HandOver.matter(draft));
        var view = View.forShop(draft).with(Map.of("who", Recording.who(draft), "reason", matter.reason()));
        draft.add(new Effect.TellOwner(Speaker.words(view, "owner-handoff")));
    }

    /** Once, and honestly: what happens now, which place that is, and how long it usually takes, or what the flow says of that. */
    private static void acknowledge(Draft draft, String whenOpen, Optional<Text> promise) {
        if (draft.owner() instanceof Ownership.WaitingForHours(_, _, var opens)) {
            Speaker.say(draft, "handoff-closed",
                    Map.of("opens", Times.opens(draft, draft.language(), opens)));
        } else if (!draft.bot().shop().hours().open(draft.localTime())) {
            Speaker.say(draft, "handoff-closed-long");
        } else {
            Speaker.say(draft, whenOpen);
            Prospects.place(draft);
            promise.ifPresentOrElse(text -> Speaker.say(draft, text),
                    () -> Prospects.length(draft, draft.now()));
        }
    }
}
