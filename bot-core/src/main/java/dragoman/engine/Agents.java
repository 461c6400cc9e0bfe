package dragoman.engine;

import dragoman.handoff.Happening;
import dragoman.handoff.OwnershipTable;
import dragoman.handoff.Passing;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.Matter;
import dragoman.model.Ownership;
import dragoman.model.Reply;
import java.util.Optional;

/** What people of the shop do. */
final class Agents {
    private Agents() {}

    static void claimed(Draft draft, AgentId agent) {
        Elsewhere.giveTo(draft, agent);
        if (passes(draft, new Happening.Claimed(agent))) {
            took(draft);
            write(draft, HandOver.matter(draft));
        }
    }

    static void replied(Draft draft, AgentId agent, String text) {
        Elsewhere.giveTo(draft, agent);
        var holder = draft.owner().holder();
        if (!passes(draft, new Happening.Replied(agent))) {
            return;
        }
        if (!holder.equals(Optional.of(agent))) {
            took(draft);
        }
        if (!text.isBlank()) {
            draft.add(new Effect.Say(Reply.text(text, draft.language()), Author.agent(agent)));
        }
        write(draft, HandOver.matter(draft).answeredAt(draft.now()));
    }

    static void closed(Draft draft, AgentId agent) {
        if (draft.owner() instanceof Ownership.Resolved(_, _, var by) && by.equals(agent)) {
            return;
        }
        if (passes(draft, new Happening.Closed(agent))) {
            draft.dropTimer(HandOver.HOURS);
            draft.dropTimer(HandOver.NOBODY);
            write(draft, HandOver.matter(draft).resolvedAt(draft.now()));
            Closing.ask(draft);
        }
    }

    /** Passes it on; refuses with who has it. */
    private static boolean passes(Draft draft, Happening what) {
        return switch (OwnershipTable.next(draft.owner(), what, draft.now())) {
            case Passing.To(var next) -> {
                draft.pass(next);
                yield true;
            }
            case Passing.Stays() -> true;
            case Passing.HeldBy(var other) -> {
                draft.refuse(other + " has this conversation.");
                yield false;
            }
            case Passing.NobodyWaits() -> {
                draft.refuse("The bot has this conversation: the customer does not wait for a person.");
                yield false;
            }
        };
    }

    /** A person has it now: what the bot has not sent yet stays unsaid, and what it asked is not waited for. */
    private static void took(Draft draft) {
        draft.add(new Effect.VoidQueued());
        draft.waitsNoMore();
        Silences.drop(draft);
        draft.dropTimer(HandOver.HOURS);
        draft.dropTimer(HandOver.NOBODY);
        draft.dropTimer(Closing.LINGER);
    }

    private static void write(Draft draft, Matter matter) {
        draft.set(draft.talk().with(Optional.of(matter)));
        Tickets.write(draft, draft.owner(), matter);
    }
}
