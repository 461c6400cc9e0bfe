package dragoman.engine;

import dragoman.model.Milestone;
import dragoman.model.Ownership;
import dragoman.model.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times that the shop promises: each is warned of once, and broken once; the customer is told that they are not forgotten. */
final class Promises {
    private static final String TIMER = "promise:";
    private static final String WARNING = ":warning";
    private static final String DUE = ":due";
    private static final int WARNED_AT = 80;
    private static final int WHOLE = 100;

    private Promises() {}

    /** A person is wanted since then. */
    static void wanted(Draft draft, Instant since) {
        var rules = draft.bot().shop().desk();
        begin(draft, Promise.Kind.FIRST_ANSWER, rules.firstAnswer(), since);
        begin(draft, Promise.Kind.RESOLUTION, rules.resolution(), since);
    }

    /** The customer waits for the next answer, unless they wait already. */
    static void wrote(Draft draft) {
        var matter = HandOver.matter(draft);
        if (matter.promise(Promise.Kind.NEXT_ANSWER).isEmpty()
                && matter.promise(Promise.Kind.FIRST_ANSWER).isEmpty()) {
            begin(draft, Promise.Kind.NEXT_ANSWER, draft.bot().shop().desk().nextAnswer(), draft.now());
        }
    }

    private static void begin(Draft draft, Promise.Kind kind, Optional<Duration> promised, Instant from) {
        var hours = draft.bot().shop().hours();
        var start = from.atZone(draft.bot().shop().zone());
        promised.ifPresent(time -> hours.plus(start, time).ifPresent(due -> {
            var warning = hours.plus(start, time.multipliedBy(WARNED_AT).dividedBy(WHOLE)).orElse(due);
            draft.set(draft.talk().with(Optional.of(HandOver.matter(draft)
                    .promising(new Promise(kind, warning.toInstant(), due.toInstant())))));
            draft.timer(name(kind) + WARNING, warning.toInstant());
            draft.timer(name(kind) + DUE, due.toInstant());
        }));
    }

    static void keep(Draft draft, Promise.Kind kind) {
        draft.dropTimer(name(kind) + WARNING);
        draft.dropTimer(name(kind) + DUE);
        draft.talk().matter()
                .ifPresent(matter -> draft.set(draft.talk().with(Optional.of(matter.without(kind)))));
    }

    /** Nobody waits for a person any more. */
    static void drop(Draft draft) {
        for (var kind : Promise.Kind.values()) {
            keep(draft, kind);
        }
    }

    static boolean isTimer(String timer) {
        return timer.startsWith(TIMER);
    }

    static void fired(Draft draft, String timer) {
        var broken = timer.endsWith(DUE);
        var what = timer.substring(TIMER.length(), timer.lastIndexOf(':'));
        draft.add(new Effect.Mark(new Milestone(
                broken ? Milestone.Kind.PROMISE_BROKEN : Milestone.Kind.PROMISE_WARNING,
                draft.owner().holder(),
                what)));
        if (broken) {
            draft.add(new Effect.TellOwner(
                    Speaker.words(View.forShop(draft).with(Map.of("who", Recording.who(draft))),
                            "owner-promise")));
        }
        if (broken && draft.owner() instanceof Ownership.Queued) {
            Queueing.reassure(draft);
        }
        Tickets.write(draft, draft.owner(), HandOver.matter(draft));
    }

    private static String name(Promise.Kind kind) {
        return TIMER + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
