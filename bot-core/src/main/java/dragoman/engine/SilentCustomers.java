package dragoman.engine;

import dragoman.handoff.Happening;
import dragoman.model.Milestone;
import dragoman.model.Reach;
import java.time.Duration;
import java.util.Map;

/** Customers who do not answer an agent: they are asked whether that was all, and then the matter is closed by itself. */
final class SilentCustomers {
    private static final String PREFIX = "people:silent";
    /** The customer has not answered for long. */
    static final String ASKED = PREFIX + "-asked";
    /** Nor the question whether that was all. */
    static final String CLOSED = PREFIX + "-closed";

    private SilentCustomers() {}

    static void agentSpoke(Draft draft) {
        drop(draft);
        draft.timer(ASKED, draft.now().plus(draft.bot().shop().desk().silence()));
    }

    static void drop(Draft draft) {
        draft.set(draft.progress().without(name -> name.startsWith(PREFIX)));
    }

    /** Not at night; where the messenger lets us say nothing any more, nothing is said. */
    static void silent(Draft draft) {
        var day = draft.bot().shop().decent().next(draft.now(), draft.bot().shop().zone());
        var quiet = draft.customer().reach() != Reach.REACHABLE || draft.windowCloses(day);
        if (!quiet && day.isAfter(draft.now())) {
            draft.timer(ASKED, day);
            return;
        }
        if (HandOver.pass(draft, new Happening.CustomerSilent())) {
            var rest = draft.bot().shop().desk().closeAfter();
            if (!quiet) {
                Speaker.say(draft, "was-that-all", Map.of("wait", Times.length(rest, draft.language())));
            }
            draft.add(new Effect.Mark(Milestone.of(Milestone.Kind.CUSTOMER_SILENT)));
            draft.timer(CLOSED, draft.now().plus(atLeastAMinute(rest)));
            Tickets.write(draft, draft.owner(), HandOver.matter(draft));
        }
    }

    static void gone(Draft draft) {
        if (HandOver.pass(draft, new Happening.CustomerGone())) {
            Agents.resolved(draft, Milestone.of(Milestone.Kind.RESOLVED));
        }
    }

    private static Duration atLeastAMinute(Duration rest) {
        return rest.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : rest;
    }
}
