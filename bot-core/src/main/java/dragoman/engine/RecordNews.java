package dragoman.engine;

import dragoman.model.Ownership;
import dragoman.model.Reach;
import dragoman.model.Taken;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The shop has brought an order or a complaint a step on: whoever it belongs to hears it. */
final class RecordNews {
    private static final String BEGINNING = "new";
    /** What was wished for is here now. */
    private static final String HERE = "here";
    /** What customers know of; a note of ours, such as where they heard of us, is none of it. */
    private static final Set<String> TOLD = Set.of("order", "complaint", "return", "wish", "agreement");
    /** States that we can say in the customer's language; others are said as the owner wrote them. */
    private static final Set<String> SAYABLE = Set.of("confirmed", "paid", "ready", "sent", "delivered",
            "done", "cancelled", BEGINNING);
    /** Before the number of a record whose news waits for a decent hour. */
    static final String TIMER = "news:";
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private RecordNews() {}

    static void changed(Draft draft, String number, String state) {
        var all = draft.customer().taken();
        all.stream().filter(taken -> taken.number().equals(number) && !taken.state().equals(state))
                .findFirst()
                .ifPresent(old -> {
                    var changed = old.in(state);
                    draft.set(draft.customer()
                            .withTaken(all.stream().map(t -> t.equals(old) ? changed : t).toList()));
                    draft.add(new Effect.ChangeRecord(changed));
                    tell(draft, changed);
                });
    }

    private static void tell(Draft draft, Taken taken) {
        if (!TOLD.contains(taken.kind()) || taken.state().equals(BEGINNING) || !mayWrite(draft)) {
            return;
        }
        var decent = draft.bot().shop().decent().next(draft.now(), draft.bot().shop().zone());
        if (decent.isAfter(draft.now()) && !talksWithUs(draft)) {
            draft.timer(TIMER + taken.number(), decent);
        } else {
            draft.dropTimer(TIMER + taken.number());
            say(draft, taken);
        }
    }

    /** What was wished for is more than a number and a state. */
    private static void say(Draft draft, Taken taken) {
        if (taken.kind().equals("wish") && taken.state().equals(HERE)) {
            Speaker.say(draft, "wish-here", Map.of("summary", taken.summary()));
        } else {
            Speaker.say(draft, "record-changed", Map.of("what", Speaker.words(draft, "about-" + taken.kind()),
                    "number", taken.number(), "state", state(View.of(draft), taken.state())));
        }
    }

    /** Whoever has just written is awake. */
    private static boolean talksWithUs(Draft draft) {
        return draft.progress().heardAt().plus(JUST_NOW).isAfter(draft.now());
    }

    /** A decent hour has come for what happened at night: how it stands now is told. */
    static void fired(Draft draft, String timer) {
        var number = timer.substring(TIMER.length());
        draft.customer().taken().stream().filter(taken -> taken.number().equals(number)).findFirst()
                .ifPresent(taken -> tell(draft, taken));
    }

    /** A person who has the chat tells it in words of their own. */
    private static boolean mayWrite(Draft draft) {
        var ours = switch (draft.owner()) {
            case Ownership.Bot _,Ownership.Queued _,Ownership.WaitingForHours _,Ownership.Resolved _ -> true;
            case Ownership.Assigned _,Ownership.Active _,Ownership.WaitingForCustomer _ -> false;
        };
        return ours && draft.customer().reach() == Reach.REACHABLE;
    }

    /** In the words of a language where they came with the program, otherwise as the owner wrote it. */
    static String state(View view, String state) {
        return SAYABLE.contains(state) ? Speaker.words(view, "state-" + state) : state;
    }
}
