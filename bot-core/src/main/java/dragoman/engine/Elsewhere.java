package dragoman.engine;

import dragoman.handoff.Happening;
import dragoman.handoff.Happening.By;
import dragoman.model.AgentId;
import dragoman.model.Matter;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import java.time.Duration;
import java.util.Optional;

/**
 * A person of the shop has answered from the messenger's own app, past the desk: the conversation is theirs, and the bot keeps quiet until they have
 * been silent for long.
 */
final class Elsewhere {
    static final String QUIET = "elsewhere";
    private static final AgentId SOMEBODY = AgentId.ELSEWHERE;
    /** An evening and a night: the next day begins with the bot. */
    private static final Duration LONG = Duration.ofHours(12);

    private Elsewhere() {}

    /** Whoever has it already at the desk keeps it. */
    static void answered(Draft draft) {
        if (draft.owner() instanceof Ownership.Bot) {
            draft.set(draft.talk().with(
                    Optional.of(Matter.wanted(HandOver.reason(draft, "reason-elsewhere"), draft.now()))));
        }
        Agents.outside(draft, SOMEBODY);
        if (has(draft)) {
            SilentCustomers.drop(draft);
            draft.timer(QUIET, draft.now().plus(LONG));
        }
    }

    /** Nobody of the desk has it: any agent may do with it what they could with a request that waits. */
    static boolean has(Draft draft) {
        return draft.owner().holder().filter(SOMEBODY::equals).isPresent();
    }

    static void over(Draft draft) {
        if (has(draft) && HandOver.pass(draft, new Happening.Closed(new By(SOMEBODY, false)))) {
            Agents.ended(draft, Milestone.by(SOMEBODY, Milestone.Kind.RESOLVED));
            Tickets.write(draft, draft.owner(), HandOver.matter(draft));
            HandOver.pass(draft, new Happening.Solved());
            draft.waitsNoMore();
            draft.set(draft.talk().with(Optional.empty()).ended());
        }
    }
}
