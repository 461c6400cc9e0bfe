package dragoman.runtime;

import dragoman.model.ConversationId;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Messages that may go on: they wait for a second of quiet, at most four, and are answered together. They stay in the inbox meanwhile, so a crash loses
 * none. Only a conversation's own lane reads or writes its place here.
 */
final class Gathering {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** What was heard of one conversation; {@code since} the first, quiet since {@code last}. */
    private record Gathered(List<Arrival> arrivals, Instant since, Instant last) {
        Instant due() {
            var quiet = last.plus(QUIET);
            var longest = since.plus(LONGEST);
            return quiet.isBefore(longest) ? quiet : longest;
        }
    }

    private final Map<ConversationId, Gathered> gathered = new ConcurrentHashMap<>();
    private final boolean on;
    private final Time time;
    private final Alarm alarm;
    private final Consumer<ConversationId> quiet;

    /** {@code quiet}: told when a conversation's messages need wait no longer. */
    Gathering(boolean on, Time time, Consumer<ConversationId> quiet) {
        this.on = on;
        this.time = time;
        this.alarm = new Alarm(time);
        this.quiet = quiet;
    }

    void start() {
        alarm.start();
    }

    void stop() {
        alarm.stop();
    }

    boolean isOn() {
        return on;
    }

    boolean holds(ConversationId conversation) {
        return on && gathered.containsKey(conversation);
    }

    /** What waits of its conversation, and this with it, in order. */
    List<Arrival> with(Arrival arrival) {
        var earlier = gathered.get(arrival.conversation());
        if (earlier == null) {
            return List.of(arrival);
        }
        var all = new ArrayList<>(earlier.arrivals());
        all.add(arrival);
        return inOrder(all);
    }

    /** These wait for more. */
    void hold(ConversationId conversation, List<Arrival> all) {
        var now = time.now();
        var before = gathered.get(conversation);
        gathered.put(conversation, new Gathered(all, before == null ? now : before.since(), now));
        if (before == null) {
            alarm.at(now.plus(QUIET), () -> quiet.accept(conversation));
        }
    }

    /** What waits, whether it is time or not. */
    List<Arrival> all(ConversationId conversation) {
        var all = gathered.get(conversation);
        return all == null ? List.of() : all.arrivals();
    }

    /** Whether it has been quiet long enough; if not, it will be told again. */
    boolean isQuiet(ConversationId conversation) {
        var all = gathered.get(conversation);
        if (all == null) {
            return false;
        }
        var due = all.due();
        // a clock that was set back would have everybody wait for as long as it went back
        if (due.isAfter(time.now()) && !time.now().isBefore(all.last())) {
            alarm.at(due, () -> quiet.accept(conversation));
            return false;
        }
        return true;
    }

    void forget(ConversationId conversation) {
        if (on) {
            gathered.remove(conversation);
        }
    }

    /** Goes on with what the customer has written just before; anything else is for itself. */
    static boolean joins(Update update) {
        return switch (update) {
            case Update.TextReceived _,Update.OptionTapped _,Update.ContactShared _,Update.PlaceShared _,Update.MediaReceived _,Update.Referred _,Update.CartSent _ ->
                true;
            case Update.Opened _,Update.AnsweredElsewhere _,Update.Edited _,Update.Reacted _,Update.ReceiptReceived _,Update.Left _,Update.CameBack _,Update.AddressChanged _,Update.TimerFired _,Update.AgentActed _,Update.RecordChanged _,Update.CallReturned _,Update.TakenUp _,Update.ToldElsewhere _,Update.Unrecognised _ ->
                false;
        };
    }

    /**
     * By the messenger's own numbers where it has any, else by its clock: two webhooks may overtake each other. What its clock calls one moment stays as
     * it came.
     */
    private static List<Arrival> inOrder(List<Arrival> all) {
        if (all.stream().allMatch(arrival -> arrival.received().event().value().matches("[0-9]{1,18}"))) {
            all.sort(Comparator.comparingLong(arrival -> Long.parseLong(arrival.received().event().value())));
        } else {
            all.sort(Comparator.comparing(arrival -> arrival.received().at()));
        }
        return all;
    }
}
