package dragoman.handoff;

import dragoman.handoff.Happening.Claimed;
import dragoman.handoff.Happening.Closed;
import dragoman.handoff.Happening.CustomerWrote;
import dragoman.handoff.Happening.NoLongerWanted;
import dragoman.handoff.Happening.NotSolved;
import dragoman.handoff.Happening.Opened;
import dragoman.handoff.Happening.Replied;
import dragoman.handoff.Happening.Solved;
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

    private OwnershipTable() {}

    public static Passing next(Ownership from, Happening what, Instant now) {
        return switch (from) {
            case Bot _ -> bot(what, now);
            case Queued(var queue, var since) -> waiting(queue, since, what, false);
            case WaitingForHours(var queue, var since, _) -> waiting(queue, since, what, true);
            case Assigned(var queue, var since, var agent) -> held(from, queue, since, agent, what);
            case Active(var queue, var since, var agent) -> held(from, queue, since, agent, what);
            case WaitingForCustomer(var queue, var since, var agent) -> held(from, queue, since, agent, what);
            case Resolved(var queue, var since, var agent) -> resolved(queue, since, agent, what);
        };
    }

    /** The custody in this state: the epoch grows when another owns it, not when the same owner goes on. */
    public static Custody pass(Custody before, Ownership next) {
        return owner(before.owner()).equals(owner(next))
                ? new Custody(next, before.epoch())
                : before.passedTo(next);
    }

    private static Passing bot(Happening what, Instant now) {
        return switch (what) {
            case Wanted(var queue, var opens) -> new To(queue(queue, now, opens));
            case Claimed _,Replied _,Closed _ -> new NobodyWaits();
            case CustomerWrote _,NoLongerWanted _,Opened _,Solved _,NotSolved _ -> STAYS;
        };
    }

    private static Passing waiting(String queue, Instant since, Happening what, boolean forHours) {
        return switch (what) {
            case NoLongerWanted _ -> new To(new Ownership.Bot());
            case Opened _ -> forHours ? new To(new Queued(queue, since)) : STAYS;
            case Claimed(var agent) -> new To(new Assigned(queue, since, agent));
            case Replied(var agent) -> new To(new Active(queue, since, agent));
            case Closed(var agent) -> new To(new Resolved(queue, since, agent));
            case Wanted _,CustomerWrote _,Solved _,NotSolved _ -> STAYS;
        };
    }

    private static Passing held(Ownership from, String queue, Instant since, AgentId holder, Happening what) {
        return switch (what) {
            case CustomerWrote _ ->
                from instanceof WaitingForCustomer ? new To(new Active(queue, since, holder)) : STAYS;
            case Claimed(var agent) -> agent.equals(holder) ? STAYS : new HeldBy(holder);
            case Replied(var agent) when !agent.equals(holder) -> new HeldBy(holder);
            case Replied _ -> from instanceof Assigned ? new To(new Active(queue, since, holder)) : STAYS;
            case Closed(var agent) when !agent.equals(holder) -> new HeldBy(holder);
            case Closed _ -> new To(new Resolved(queue, since, holder));
            case Wanted _,NoLongerWanted _,Opened _,Solved _,NotSolved _ -> STAYS;
        };
    }

    private static Passing resolved(String queue, Instant since, AgentId last, Happening what) {
        return switch (what) {
            case Solved _ -> new To(new Ownership.Bot());
            case NotSolved(var opens) -> new To(queue(queue, since, opens));
            case Wanted(_, var opens) -> new To(queue(queue, since, opens));
            case Claimed(var agent) -> new To(new Assigned(queue, since, agent));
            case Replied(var agent) -> new To(new Active(queue, since, agent));
            case Closed(var agent) -> agent.equals(last) ? STAYS : new HeldBy(last);
            case CustomerWrote _,NoLongerWanted _,Opened _ -> STAYS;
        };
    }

    private static Ownership queue(String queue, Instant since, Optional<Instant> opens) {
        return opens.isPresent() ? new WaitingForHours(queue, since, opens.get()) : new Queued(queue, since);
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
