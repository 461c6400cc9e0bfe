package dragoman.engine;

import dragoman.handoff.Happening;
import dragoman.model.AgentId;
import dragoman.model.Matter;
import dragoman.model.Ownership;
import java.time.Duration;
import java.util.Optional;

/**
 * A person of the shop has answered from the messenger's own app, past the desk: the conversation is theirs, and the bot keeps quiet until they have
 * been silent for long.
 */
final class Elsewhere {
    static final String QUIET = "elsewhere";
    /** Who it was, nobody tells us. */
    static final AgentId SOMEBODY = new AgentId("messenger");
    /** An evening and a night: the next day begins with the bot. */
    private static final Duration LONG = Duration.ofHours(12);

    private Elsewhere() {}

    /** Whoever has it already at the desk keeps it. */
    static void answered(Draft draft) {
        if (draft.owner().holder().filter(agent -> !agent.equals(SOMEBODY)).isPresent()) {
            return;
        }
        if (draft.owner() instanceof Ownership.Bot
                && HandOver.pass(draft, new Happening.Wanted(HandOver.ANY_QUEUE, Optional.empty()))) {
            draft.set(draft.talk().with(
                    Optional.of(Matter.wanted(HandOver.reason(draft, "reason-elsewhere"), draft.now()))));
        }
        Agents.replied(draft, SOMEBODY, "");
        draft.timer(QUIET, draft.now().plus(LONG));
    }

    /** An agent of the desk comes in: whoever wrote in the messenger's own app has no name to keep it by. */
    static void giveTo(Draft draft, AgentId agent) {
        if (!agent.equals(SOMEBODY) && draft.owner().holder().filter(SOMEBODY::equals).isPresent()) {
            HandOver.pass(draft, new Happening.Closed(SOMEBODY));
            draft.dropTimer(QUIET);
        }
    }

    static void over(Draft draft) {
        if (draft.owner().holder().filter(SOMEBODY::equals).isEmpty()
                || !HandOver.pass(draft, new Happening.Closed(SOMEBODY))) {
            return;
        }
        Tickets.write(draft, draft.owner(), HandOver.matter(draft).resolvedAt(draft.now()));
        HandOver.pass(draft, new Happening.Solved());
        draft.waitsNoMore();
        draft.set(draft.talk().with(Optional.empty()).ended());
    }
}
