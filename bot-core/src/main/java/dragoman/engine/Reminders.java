package dragoman.engine;

import dragoman.flow.Hours;
import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.model.Ownership;
import dragoman.model.Reach;
import dragoman.model.Reminder;
import dragoman.model.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What flows want said later: in decent hours, once, and not when it has become needless meanwhile. */
final class Reminders {
    static final String ANSWER = "answer";
    static final String HANDOFF = "handoff";
    private static final Duration LATER = Duration.ofHours(1);
    private static final Duration LATEST = Duration.ofDays(1);

    private Reminders() {}

    /** Sets the timer; what cannot be told a time for, or lies behind us, is not reminded of. */
    static void want(Draft draft, Node node, Step.Remind step) {
        var due = due(draft, step);
        if (due.isEmpty() || due.get().at().isBefore(draft.now())) {
            draft.add(new Effect.Note("no reminder '" + node.id() + "': "
                    + (due.isEmpty() ? "it is not known when" : "its time is past")));
            return;
        }
        var reminder = new Reminder(draft.talk().top(), due.get().until(), step.cancelledBy(),
                draft.talk().slots());
        drop(draft, List.of(reminder.timer()));
        var all = new ArrayList<>(draft.talk().errands().reminders());
        all.add(reminder);
        draft.set(draft.talk().with(draft.talk().errands().reminding(all)));
        draft.timer(reminder.timer(), due.get().at());
    }

    private record Due(Instant at, Instant until) {}

    /** A while after now it is good for a quarter as long again; before an event until the event. */
    private static Optional<Due> due(Draft draft, Step.Remind step) {
        if (step.at().isEmpty()) {
            var quarter = step.after().dividedBy(4);
            var good = quarter.compareTo(LATER) < 0
                    ? LATER
                    : quarter.compareTo(LATEST) > 0 ? LATEST : quarter;
            var at = draft.now().plus(step.after());
            var decent = decent(draft).next(at, draft.bot().shop().zone());
            return Optional.of(new Due(at, decent.plus(good)));
        }
        return step.at().get().evaluate(View.of(draft)).flatMap(value -> instant(draft, value)).map(event -> {
            var at = event.plus(step.after()).minus(step.before());
            return new Due(at, step.before().isZero() ? at.plus(LATEST) : event);
        });
    }

    private static Optional<Instant> instant(Draft draft, Object value) {
        if (value instanceof Instant at) {
            return Optional.of(at);
        }
        var zone = draft.bot().shop().zone();
        var text = value.toString().strip().replace(' ', 'T');
        try {
            if (text.length() == 10) {
                return Optional
                        .of(LocalDate.parse(text).atTime(decent(draft).from()).atZone(zone).toInstant());
            }
            return Optional.of(text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Hours.Span decent(Draft draft) {
        return draft.bot().shop().decent();
    }

    /** Something happened that may make reminders needless. */
    static void happened(Draft draft, String what) {
        var all = draft.talk().errands().reminders();
        if (!all.isEmpty()) {
            drop(draft, all.stream().filter(reminder -> reminder.cancelledBy().contains(what))
                    .map(Reminder::timer).toList());
        }
    }

    private static void drop(Draft draft, List<String> timers) {
        if (!timers.isEmpty()) {
            timers.forEach(draft::dropTimer);
            draft.set(draft.talk()
                    .with(draft.talk().errands().reminding(draft.talk().errands().reminders().stream()
                            .filter(reminder -> !timers.contains(reminder.timer())).toList())));
        }
    }

    /** A reminder is due: it is given now, put off, or dropped. */
    static void fired(Draft draft, String timer) {
        Reminder.of(draft.talk().errands().reminders(), timer).ifPresent(reminder -> {
            var decent = decent(draft).next(draft.now(), draft.bot().shop().zone());
            if (draft.now().isAfter(reminder.until())) {
                forget(draft, reminder, "it would come too late");
            } else if (draft.customer().reach() != Reach.REACHABLE) {
                forget(draft, reminder, "the customer does not want or cannot get it");
            } else if (!(draft.owner() instanceof Ownership.Bot)) {
                putOff(draft, reminder, draft.now().plus(LATER));
            } else if (decent.isAfter(draft.now())) {
                putOff(draft, reminder, decent);
            } else if (draft.windowCloses(draft.now())) {
                forget(draft, reminder, "the messenger's window is closed");
            } else {
                drop(draft, List.of(reminder.timer()));
                give(draft, reminder);
            }
        });
    }

    private static void putOff(Draft draft, Reminder reminder, Instant to) {
        if (to.isAfter(reminder.until())) {
            forget(draft, reminder, "it would come too late");
        } else {
            draft.timer(reminder.timer(), to);
        }
    }

    private static void forget(Draft draft, Reminder reminder, String why) {
        drop(draft, List.of(reminder.timer()));
        draft.add(new Effect.Note("the reminder " + reminder.where().flow() + "/" + reminder.where().step()
                + " is not given: " + why));
    }

    /** With what was known when it was wanted; what was not known then may be known now. */
    private static void give(Draft draft, Reminder reminder) {
        var step = Walk.node(draft, reminder.where().flow(), reminder.where().step())
                .flatMap(node -> node.step() instanceof Step.Remind remind
                        ? Optional.of(remind)
                        : Optional.empty());
        if (step.isEmpty()) {
            return;
        }
        var own = draft.talk().slots();
        draft.set(draft.talk().withSlots(over(own, reminder.slots())));
        var view = View.of(draft);
        if (step.get().unless().stream().anyMatch(needless -> needless.holds(view))) {
            draft.set(draft.talk().withSlots(own));
            return;
        }
        step.get().say().ifPresent(text -> Speaker.say(draft, text));
        step.get().run().flatMap(draft.bot()::flow).ifPresentOrElse(flow -> {
            Walk.begin(draft, flow);
            Walk.on(draft);
        }, () -> draft.set(draft.talk().withSlots(own)));
    }

    private static Map<String, Value> over(Map<String, Value> own, Map<String, Value> then) {
        var all = new LinkedHashMap<>(own);
        all.putAll(then);
        return all;
    }
}
