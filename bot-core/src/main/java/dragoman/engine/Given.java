package dragoman.engine;

import dragoman.model.AgentId;
import dragoman.model.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Agents' answers that can still be taken back. The clocks of answers stop once an answer goes out, or once the matter changes hands; what was taken back
 * has never been said.
 */
final class Given {
    private static final String PREFIX = "people:given:";

    private Given() {}

    static void waits(Draft draft, AgentId agent, Duration held) {
        var until = draft.now().plus(held);
        SilentCustomers.drop(draft);
        draft.progress().timers().entrySet().stream()
                .filter(timer -> timer.getKey().equals(Agents.ANSWER) && !timer.getValue().isAfter(until))
                .findFirst().ifPresent(late -> draft.timer(late.getKey(), until.plusSeconds(1)));
        draft.timer(PREFIX + draft.turn() + ":" + draft.now().toEpochMilli() + ":" + agent, until);
    }

    static boolean isTimer(String timer) {
        return timer.startsWith(PREFIX);
    }

    /** It goes out now. What the customer wrote meanwhile it does not answer. */
    static void over(Draft draft, String timer) {
        var parts = timer.substring(PREFIX.length()).split(":", 3);
        var given = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        Agents.said(draft, new AgentId(parts[2]));
        if (draft.progress().heardAt().isAfter(given)) {
            SilentCustomers.drop(draft);
            Promises.wrote(draft);
        }
    }

    /** The matter changes hands or ends: what was given counts. */
    static void settle(Draft draft) {
        for (var timer : waiting(draft)) {
            draft.dropTimer(timer);
            over(draft, timer);
        }
    }

    static void takenBack(Draft draft, AgentId agent, long turn) {
        waiting(draft).stream()
                .filter(timer -> timer.startsWith(PREFIX + turn + ":") && timer.endsWith(":" + agent))
                .forEach(timer -> {
                    draft.dropTimer(timer);
                    if (waiting(draft).isEmpty() && HandOver.matter(draft).promises().stream()
                            .allMatch(promise -> promise.kind() == Promise.Kind.RESOLUTION)) {
                        SilentCustomers.agentSpoke(draft);
                    }
                });
    }

    private static List<String> waiting(Draft draft) {
        return draft.progress().timers().keySet().stream().filter(Given::isTimer).sorted().toList();
    }
}
