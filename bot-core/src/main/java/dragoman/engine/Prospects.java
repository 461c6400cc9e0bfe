package dragoman.engine;

import dragoman.model.Ownership;
import java.time.Instant;
import java.util.Map;

/** What somebody in a queue may know of it: how many asked before them, and how long it usually takes. */
final class Prospects {
    private Prospects() {}

    /** By when people asked: who is taken next, colleagues decide, and they see more than that. */
    static void place(Draft draft) {
        if (draft.owner() instanceof Ownership.Queued(var queue, var since)) {
            draft.facts().ahead(queue, since).ifPresent(ahead -> {
                if (ahead == 0) {
                    Speaker.say(draft, "queue-first");
                } else {
                    Speaker.say(draft, "queue-place", Map.of("place", ahead + 1, "ahead", ahead));
                }
            });
        }
    }

    /** @param from since when the usual wait counts; what is over is not said */
    static void length(Draft draft, Instant from) {
        if (draft.owner() instanceof Ownership.Queued(var queue, _)) {
            draft.facts().typicalWait(queue).filter(wait -> from.plus(wait).isAfter(draft.now()))
                    .ifPresent(wait -> Speaker.say(draft, "handoff-wait",
                            Map.of("wait", Times.length(wait, draft.language()))));
        }
    }
}
