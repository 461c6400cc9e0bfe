package dragoman.engine;

import dragoman.engine.Turn.Verdict;
import dragoman.handoff.Happening;
import dragoman.handoff.Happening.By;
import dragoman.handoff.OwnershipTable;
import dragoman.handoff.Passing;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.Matter;
import dragoman.model.Milestone;
import dragoman.model.Milestone.Kind;
import dragoman.model.Ownership;
import dragoman.model.Promise;
import dragoman.model.Reach;
import dragoman.model.Refusal;
import dragoman.model.Reply;
import dragoman.model.Update.AgentActed;
import java.time.Duration;
import java.util.Optional;

/** What people of the shop do. */
final class Agents {
    /** Whoever waits for an answer of this agent's. */
    static final String ANSWER = "people:answer";

    private static final int LONGEST = 20_000;

    private Agents() {}

    static void act(Draft draft, AgentActed acted) {
        if (seenAnother(draft, acted)) {
            draft.refuse(draft.owner().holder().<Verdict>map(Verdict.LostTo::new)
                    .orElseGet(() -> new Verdict.NotDone(Refusal.CHANGED_MEANWHILE)));
            return;
        }
        var by = new By(acted.agent(), acted.supervises() || Elsewhere.has(draft));
        switch (acted.act()) {
            case AgentAct.Claim() when Elsewhere.has(draft) -> takenOver(draft, by);
            case AgentAct.Claim() -> claimed(draft, by.agent());
            case AgentAct.TakeOver() -> takenOver(draft, by);
            case AgentAct.Answer(var text, var file, var held) -> {
                var words = Reply.text(text, draft.language());
                answered(draft, by, file.map(it -> it.under(words)).orElse(words), held,
                        unsayable(draft, text, file.isPresent()));
            }
            case AgentAct.SendTemplate(var text, var held) ->
                answered(draft, by, Reply.text(text, draft.language()), held,
                        unsayable(draft, text, false).filter(why -> why != Refusal.WINDOW_CLOSED));
            case AgentAct.Erase() -> Forgetting.byTheShop(draft, by);
            case AgentAct.Away() -> away(draft, by.agent());
            case AgentAct.PassTo(var colleague) -> passed(draft, by, colleague);
            case AgentAct.PassToQueue(var queue) -> putBack(draft, by, Optional.of(queue));
            case AgentAct.Release() -> putBack(draft, by, Optional.empty());
            case AgentAct.Resolve() -> closed(draft, by);
            case AgentAct.GiveBack back -> GivingBack.act(draft, by, back);
            case AgentAct.TakenBack(var turn) -> Given.takenBack(draft, by.agent(), turn);
        }
    }

    /** It has changed hands since the agent looked, and not into theirs. */
    private static boolean seenAnother(Draft draft, AgentActed acted) {
        var custody = draft.conversation().custody();
        return acted.epoch().isPresent() && acted.epoch().getAsLong() != custody.epoch()
                && !custody.owner().holder().equals(Optional.of(acted.agent()));
    }

    private static void claimed(Draft draft, AgentId agent) {
        var before = draft.owner();
        if (passes(draft, new Happening.Claimed(agent)) && !before.equals(draft.owner())) {
            took(draft, Milestone.by(agent, Kind.CLAIMED));
            draft.timer(ANSWER, draft.now().plus(draft.bot().shop().desk().answerWithin()));
            write(draft, HandOver.matter(draft));
        }
    }

    private static void takenOver(Draft draft, By by) {
        var before = draft.owner();
        if (passes(draft, new Happening.TakenOver(by, HandOver.ANY_QUEUE)) && !before.equals(draft.owner())) {
            took(draft, Milestone.by(by.agent(), Kind.TAKEN_OVER));
            if (before instanceof Ownership.Bot) {
                Promises.wanted(draft, draft.now());
            }
            Promises.wrote(draft);
            write(draft, HandOver.matter(draft));
        }
    }

    private static void answered(Draft draft, By by, Reply answer, Duration held, Optional<Refusal> bad) {
        var agent = by.agent();
        if (bad.isPresent()) {
            draft.refuse(new Verdict.NotDone(bad.get()));
            return;
        }
        if (Elsewhere.has(draft)) {
            takenOver(draft, by);
        }
        var holder = draft.owner().holder();
        if (!passes(draft, new Happening.Replied(agent))) {
            return;
        }
        if (!holder.equals(Optional.of(agent))) {
            took(draft, Milestone.by(agent, Kind.CLAIMED));
        }
        draft.add(new Effect.Say(answer, Author.agent(agent)));
        if (!held.isZero()) {
            draft.add(new Effect.Hold(draft.now().plus(held)));
            Given.waits(draft, agent, held);
            write(draft, HandOver.matter(draft));
        } else {
            said(draft, agent);
        }
    }

    /** Why this cannot be sent. */
    private static Optional<Refusal> unsayable(Draft draft, String text, boolean withFile) {
        if (text.isBlank() && !withFile) {
            return Optional.of(Refusal.NOTHING_SAID);
        }
        if (text.length() > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        var reach = draft.customer().reach();
        if (reach == Reach.UNREACHABLE || reach == Reach.NOT_YET) {
            return Optional.of(Refusal.UNREACHABLE);
        }
        return draft.windowCloses(draft.now()) ? Optional.of(Refusal.WINDOW_CLOSED) : Optional.empty();
    }

    /** From the shop's own phone: whoever has it, a person is talking with the customer. */
    static void outside(Draft draft, AgentId agent) {
        var before = draft.owner().holder();
        if (passes(draft, new Happening.AnsweredOutside(agent, HandOver.ANY_QUEUE))) {
            if (before.isEmpty()) {
                took(draft, Milestone.by(agent, Kind.TAKEN_OVER));
            }
            said(draft, draft.owner().holder().orElse(agent));
        }
    }

    /** A person has said something: the clocks of answers stop, and the customer's begins. */
    static void said(Draft draft, AgentId agent) {
        var matter = HandOver.matter(draft);
        if (matter.answered().isEmpty()) {
            draft.add(new Effect.Mark(Milestone.by(agent, Kind.FIRST_ANSWER)));
        }
        draft.dropTimer(ANSWER);
        write(draft, matter.answeredAt(draft.now()));
        Promises.keep(draft, Promise.Kind.FIRST_ANSWER);
        Promises.keep(draft, Promise.Kind.NEXT_ANSWER);
        SilentCustomers.agentSpoke(draft);
        write(draft, HandOver.matter(draft));
    }

    private static void away(Draft draft, AgentId agent) {
        returns(draft, new Happening.Away(agent), new Milestone(Kind.TIMED_OUT, Optional.of(agent), "away"));
    }

    /** Whoever took it has not answered in time. */
    static void answerIsLate(Draft draft) {
        returns(draft, new Happening.NoAnswer(),
                new Milestone(Kind.TIMED_OUT, draft.owner().holder(), "answer"));
    }

    private static void returns(Draft draft, Happening what, Milestone milestone) {
        if (HandOver.pass(draft, what)) {
            requeued(draft, milestone);
        }
    }

    private static void requeued(Draft draft, Milestone milestone) {
        Given.settle(draft);
        draft.dropTimer(ANSWER);
        draft.dropTimer(Elsewhere.QUIET);
        SilentCustomers.drop(draft);
        draft.dropTimer(Closing.LINGER);
        draft.waitsNoMore();
        draft.add(new Effect.Mark(milestone));
        HandOver.here(draft).ifPresent(step -> HandOver.patience(draft, step));
        Promises.wrote(draft);
        write(draft, HandOver.matter(draft));
    }

    private static void passed(Draft draft, By by, AgentId colleague) {
        var before = draft.owner();
        if (passes(draft, new Happening.PassedTo(by, colleague)) && !before.equals(draft.owner())) {
            took(draft, new Milestone(Kind.PASSED, Optional.of(by.agent()), colleague.value()));
            draft.timer(ANSWER, draft.now().plus(draft.bot().shop().desk().answerWithin()));
            write(draft, HandOver.matter(draft));
        }
    }

    private static void putBack(Draft draft, By by, Optional<String> queue) {
        var before = draft.owner();
        if (passes(draft, new Happening.PutBack(by, queue)) && !before.equals(draft.owner())) {
            requeued(draft,
                    new Milestone(queue.isPresent() ? Kind.PASSED : Kind.RELEASED, Optional.of(by.agent()),
                            queue.orElse("")));
        }
    }

    private static void closed(Draft draft, By by) {
        if (draft.owner() instanceof Ownership.Resolved(_, _, var agent) && agent.equals(by.agent())) {
            return;
        }
        if (passes(draft, new Happening.Closed(by))) {
            resolved(draft, Milestone.by(by.agent(), Kind.RESOLVED));
        }
    }

    /** Closed, by whomever: the bot asks. */
    static void resolved(Draft draft, Milestone milestone) {
        ended(draft, milestone);
        write(draft, HandOver.matter(draft));
        Closing.ask(draft);
    }

    /** No person has it any more, and none is waited for. */
    static void ended(Draft draft, Milestone milestone) {
        Given.settle(draft);
        draft.add(new Effect.Mark(milestone));
        draft.dropTimer(HandOver.HOURS);
        draft.dropTimer(HandOver.NOBODY);
        draft.dropTimer(ANSWER);
        draft.dropTimer(Elsewhere.QUIET);
        SilentCustomers.drop(draft);
        Promises.drop(draft);
        draft.set(draft.talk().with(Optional.of(HandOver.matter(draft).resolvedAt(draft.now()))));
    }

    /** Passes it on; refuses with who has it. */
    static boolean passes(Draft draft, Happening what) {
        return switch (OwnershipTable.next(draft.owner(), what, draft.now())) {
            case Passing.To(var next) -> {
                draft.pass(next);
                yield true;
            }
            case Passing.Stays() -> true;
            case Passing.HeldBy(var other) -> {
                draft.refuse(new Verdict.LostTo(other));
                yield false;
            }
            case Passing.NobodyWaits() -> {
                draft.refuse(new Verdict.NotDone(Refusal.NOBODY_WAITS));
                yield false;
            }
        };
    }

    /** A person has it now: what the bot has not sent yet stays unsaid, and what it asked is not waited for. */
    private static void took(Draft draft, Milestone milestone) {
        Given.settle(draft);
        draft.add(new Effect.VoidQueued());
        draft.add(new Effect.Mark(milestone));
        draft.waitsNoMore();
        Silences.drop(draft);
        SilentCustomers.drop(draft);
        draft.dropTimer(ANSWER);
        draft.dropTimer(Elsewhere.QUIET);
        draft.dropTimer(HandOver.HOURS);
        draft.dropTimer(HandOver.NOBODY);
        draft.dropTimer(Closing.LINGER);
    }

    static void write(Draft draft, Matter matter) {
        draft.set(draft.talk().with(Optional.of(matter)));
        Tickets.write(draft, draft.owner(), matter);
    }
}
