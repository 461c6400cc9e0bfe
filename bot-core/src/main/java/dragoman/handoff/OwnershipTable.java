package dragoman.handoff;

import dragoman.handoff.Happening.AnsweredOutside;
import dragoman.handoff.Happening.Away;
import dragoman.handoff.Happening.By;
import dragoman.handoff.Happening.Claimed;
import dragoman.handoff.Happening.Closed;
import dragoman.handoff.Happening.CustomerGone;
import dragoman.handoff.Happening.CustomerSilent;
import dragoman.handoff.Happening.CustomerWrote;
import dragoman.handoff.Happening.GivenBack;
import dragoman.handoff.Happening.NoAnswer;
import dragoman.handoff.Happening.NoLongerWanted;
import dragoman.handoff.Happening.NotSolved;
import dragoman.handoff.Happening.Opened;
import dragoman.handoff.Happening.PassedTo;
import dragoman.handoff.Happening.PutBack;
import dragoman.handoff.Happening.Replied;
import dragoman.handoff.Happening.Solved;
import dragoman.handoff.Happening.TakenOver;
import dragoman.handoff.Happening.Wanted;
import dragoman.handoff.Passing.HeldBy;
import dragoman.handoff.Passing.NobodyWaits;
import dragoman.handoff.Passing.Stays;
import dragoman.handoff.Passing.To;
import dragoman.model.AgentId;
import dragoman.model.Custody;
import dragoman.model.Ownership;
import dragoman.model.Ownership.Active;
import dragoman.model.Ownership.Assigned;
import dragoman.model.Ownership.Bot;
import dragoman.model.Ownership.Queued;
import dragoman.model.Ownership.Resolved;
import dragoman.model.Ownership.WaitingForCustomer;
import dragoman.model.Ownership.WaitingForHours;
import java.time.Instant;
import java.util.Optional;

/** Every state and every happening: who owns the conversation next. Total and pure. */
public final class OwnershipTable {
    private static final Passing STAYS = new Stays();
    private static final Passing NOBODY_WAITS = new NobodyWaits();

    private OwnershipTable() {}

    public static Passing next(Ownership from, Happening what, Instant now) {
        return switch (from) {
            case Bot _ -> bot(what, now);
            case Queued(var queue, var since) -> waiting(new Matter(queue, since), what, Optional.empty());
            case WaitingForHours(var queue, var since, var opens) ->
                waiting(new Matter(queue, since), what, Optional.of(opens));
            case Assigned(var queue, var since, var agent) ->
                held(new Held(from, new Matter(queue, since), agent), what);
            case Active(var queue, var since, var agent) ->
                held(new Held(from, new Matter(queue, since), agent), what);
            case WaitingForCustomer(var queue, var since, var agent) ->
                held(new Held(from, new Matter(queue, since), agent), what);
            case Resolved(var queue, var since, var agent) ->
                resolved(new Matter(queue, since), agent, what);
        };
    }

    /** The custody in this state: the epoch grows when another owns it, not when the same owner goes on. */
    public static Custody pass(Custody before, Ownership next) {
        return owner(before.owner()).equals(owner(next))
                ? new Custody(next, before.epoch())
                : before.passedTo(next);
    }

    /** What keeps its place, whoever has it. */
    private record Matter(String queue, Instant since) {
        To queued() {
            return new To(new Queued(queue, since));
        }

        To queued(Optional<Instant> opens) {
            return new To(opens.<Ownership>map(at -> new WaitingForHours(queue, since, at))
                    .orElseGet(() -> new Queued(queue, since)));
        }

        To assigned(AgentId agent) {
            return new To(new Assigned(queue, since, agent));
        }

        To active(AgentId agent) {
            return new To(new Active(queue, since, agent));
        }

        To resolved(AgentId agent) {
            return new To(new Resolved(queue, since, agent));
        }
    }

    /** An agent has it. */
    private record Held(Ownership state, Matter matter, AgentId holder) {
        /** Only who has it, or supervises. */
        Passing by(By by, Passing allowed) {
            return by.may(holder) ? allowed : new HeldBy(holder);
        }
    }

    private static Passing bot(Happening what, Instant now) {
        return switch (what) {
            case Wanted(var queue, var opens) -> new Matter(queue, now).queued(opens);
            case TakenOver(var by, var queue) -> new Matter(queue, now).active(by.agent());
            case AnsweredOutside(var agent, var queue) -> new Matter(queue, now).active(agent);
            case Claimed _,Replied _,Closed _,PassedTo _,PutBack _,GivenBack _ -> NOBODY_WAITS;
            case CustomerWrote _,NoLongerWanted _,Opened _,NoAnswer _,Away _,CustomerSilent _,CustomerGone _,Solved _,NotSolved _ ->
                STAYS;
        };
    }

    private static Passing waiting(Matter matter, Happening what, Optional<Instant> opens) {
        return switch (what) {
            case NoLongerWanted _,GivenBack _ -> new To(new Bot());
            case Opened _ -> opens.isPresent() ? matter.queued() : STAYS;
            case Claimed(var agent) -> matter.assigned(agent);
            case PassedTo(_, var colleague) -> matter.assigned(colleague);
            case TakenOver(var by, _) -> matter.active(by.agent());
            case Replied(var agent) -> matter.active(agent);
            case AnsweredOutside(var agent, _) -> matter.active(agent);
            case PutBack(_, var queue) when queue.isEmpty() || queue.get().equals(matter.queue()) -> STAYS;
            case PutBack(_, var queue) -> new Matter(queue.get(), matter.since()).queued(opens);
            case Closed(var by) -> matter.resolved(by.agent());
            case Wanted _,CustomerWrote _,NoAnswer _,Away _,CustomerSilent _,CustomerGone _,Solved _,NotSolved _ ->
                STAYS;
        };
    }

    private static Passing held(Held held, Happening what) {
        return switch (what) {
            case Claimed(var agent) -> agent.equals(held.holder()) ? STAYS : new HeldBy(held.holder());
            case TakenOver(var by, _) -> by.agent().equals(held.holder())
                    ? begun(held)
                    : held.by(by, held.matter().active(by.agent()));
            case Replied(var agent) when !agent.equals(held.holder()) -> new HeldBy(held.holder());
            case Replied _,AnsweredOutside _ -> answered(held);
            case PassedTo(var by, var to) ->
                held.by(by, to.equals(held.holder()) ? STAYS : held.matter().assigned(to));
            case PutBack(var by, var queue) -> held.by(by,
                    new Matter(queue.orElse(held.matter().queue()), held.matter().since()).queued());
            case GivenBack(var by) -> held.by(by, new To(new Bot()));
            case Closed(var by) -> held.by(by, held.matter().resolved(by.agent()));
            case CustomerWrote _,NoAnswer _,Away _,CustomerSilent _,CustomerGone _ -> goesBy(held, what);
            case Wanted _,NoLongerWanted _,Opened _,Solved _,NotSolved _ -> STAYS;
        };
    }

    /** What nobody does: the customer writes or does not, the agent is not there. */
    private static Passing goesBy(Held held, Happening what) {
        return switch (held.state()) {
            case Assigned _ when what instanceof NoAnswer || isAway(held, what) -> held.matter().queued();
            case Active _ when isAway(held, what) -> held.matter().queued();
            case Active _ when what instanceof CustomerSilent ->
                new To(new WaitingForCustomer(held.matter().queue(), held.matter().since(), held.holder()));
            case WaitingForCustomer _ when what instanceof CustomerWrote(var away) ->
                away ? held.matter().queued() : held.matter().active(held.holder());
            case WaitingForCustomer _ when what instanceof CustomerGone ->
                held.matter().resolved(held.holder());
            case Assigned _,Active _,WaitingForCustomer _,Bot _,Queued _,WaitingForHours _,Resolved _ ->
                STAYS;
        };
    }

    private static boolean isAway(Held held, Happening what) {
        return what instanceof Away(var agent) && agent.equals(held.holder());
    }

    private static Passing begun(Held held) {
        return held.state() instanceof Assigned ? held.matter().active(held.holder()) : STAYS;
    }

    private static Passing answered(Held held) {
        return held.state() instanceof Active ? STAYS : held.matter().active(held.holder());
    }

    private static Passing resolved(Matter matter, AgentId last, Happening what) {
        return switch (what) {
            case Solved _,GivenBack _ -> new To(new Bot());
            case NotSolved(var opens, var there) -> there ? matter.assigned(last) : matter.queued(opens);
            case Wanted(_, var opens) -> matter.queued(opens);
            case Claimed(var agent) -> matter.assigned(agent);
            case PassedTo(_, var colleague) -> matter.assigned(colleague);
            case PutBack(_, var queue) -> new Matter(queue.orElse(matter.queue()), matter.since()).queued();
            case TakenOver(var by, _) -> matter.active(by.agent());
            case Replied(var agent) -> matter.active(agent);
            case AnsweredOutside _ -> matter.active(last);
            case Closed(var by) -> by.agent().equals(last) ? STAYS : new HeldBy(last);
            case CustomerWrote _,NoLongerWanted _,Opened _,NoAnswer _,Away _,CustomerSilent _,CustomerGone _ ->
                STAYS;
        };
    }

    private static String owner(Ownership state) {
        return switch (state) {
            case Bot _,Resolved _ -> "bot";
            case Queued _,WaitingForHours _ -> "queue";
            case Assigned a -> "agent " + a.agent();
            case Active a -> "agent " + a.agent();
            case WaitingForCustomer w -> "agent " + w.agent();
        };
    }
}
