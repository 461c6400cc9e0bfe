package dragoman.runtime;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.CallKey;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.LineState.Held;
import dragoman.model.LineState.Queued;
import dragoman.model.LineState.Sending;
import dragoman.model.Ownership;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Tie;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Conversations;
import dragoman.port.Entry;
import dragoman.port.Journal;
import dragoman.port.Parked;
import dragoman.port.Revisions;
import dragoman.port.Room;
import dragoman.port.Ties;
import dragoman.port.TurnCommit;
import dragoman.port.Unfinished;
import dragoman.port.Waits;
import dragoman.port.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the journal's contract promises, in memory; can be away, and can have sold the last of an item. */
final class MemoryStore implements Journal, Conversations, Unfinished, Waits, Revisions, Parked, Ties {
    private final Map<String, Arrival> inbox = new LinkedHashMap<>();
    private final Map<Long, String> reasons = new LinkedHashMap<>();
    private final Map<Long, Boolean> done = new LinkedHashMap<>();
    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final Map<LineKey, Line> lines = new LinkedHashMap<>();
    private final Map<LineKey, LineState> states = new LinkedHashMap<>();
    private final Map<CallKey, Asked> calls = new LinkedHashMap<>();
    private final List<Entry.Reporting> reports = new ArrayList<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final List<TurnCommit> taken = new ArrayList<>();
    private final Map<ConversationId, Tie> ties = new LinkedHashMap<>();
    private Optional<Written.SoldOut> soldOut = Optional.empty();
    private boolean away;
    private boolean refused;

    final MemoryMedia media = new MemoryMedia();

    Stores stores() {
        return new Stores(this, this, this, this, Room.endless(), this, Optional.of(media.keeping()));
    }

    synchronized void away(boolean yes) {
        away = yes;
        notifyAll();
    }

    /** Waits until something could not be written. */
    synchronized void awaitRefused() throws InterruptedException {
        while (!refused) {
            wait(20_000);
        }
    }

    synchronized void soldOutOnce(String item, int taken) {
        soldOut = Optional.of(new Written.SoldOut(item, taken));
    }

    @Override
    public synchronized List<Written> write(List<Entry> entries) {
        if (away) {
            refused = true;
            notifyAll();
            throw new StoreUnavailable("the disk is full", new IllegalStateException("full"));
        }
        var written = entries.stream().map(this::write).toList();
        notifyAll();
        return written;
    }

    private Written write(Entry entry) {
        return switch (entry) {
            case Entry.Arriving(var all, var files) -> new Written.Arrived(
                    media.want(files, all.stream().flatMap(one -> arrive(one).stream()).toList()));
            case Entry.TurnTaken taken -> taken.fresh().isPresent() ? atOnce(taken) : turn(taken.turn());
            case Entry.Claiming claiming ->
                new Written.Claimed(claiming.lines().stream()
                        .filter(line -> waiting(line, new Sending(1))).toList());
            case Entry.Settling(var line, var state) -> done(() -> states.put(line, state));
            case Entry.Releasing releasing -> {
                states.replaceAll((key,
                        state) -> key.conversation().equals(releasing.line().conversation())
                                && state instanceof Held
                                        ? new Queued(0, Instant.EPOCH)
                                        : state);
                yield new Written.Done();
            }
            case Entry.SendingAgain(var line) -> {
                var again = states.get(line) instanceof LineState.Uncertain
                        || states.get(line) instanceof LineState.Refused;
                if (again) {
                    states.put(line, new Queued(0, Instant.EPOCH));
                }
                yield new Written.Claimed(again ? List.of(line) : List.of());
            }
            case Entry.Reporting reporting -> done(() -> reports.add(reporting));
            case Entry.CallSending(var key) -> {
                var known = calls.computeIfPresent(key, (_, asked) -> new Asked(asked.call(), true));
                yield known == null ? new Written.Failed("no such call") : new Written.Done();
            }
            case Entry.Publishing publishing -> {
                kept.replaceAll((revision,
                        one) -> one.replaced().isPresent() || revision.equals(publishing.revision())
                                ? one
                                : new Kept(revision, Optional.of(publishing.at()), one.files()));
                kept.put(publishing.revision(),
                        new Kept(publishing.revision(), Optional.empty(), publishing.files()));
                yield new Written.Done();
            }
            case Entry.Dropping(_, var revision) -> done(() -> kept.remove(revision));
            case Entry.Parking parking -> done(() -> {
                done.put(parking.arrival(), false);
                reasons.put(parking.arrival(), parking.reason());
            });
            case Entry.TakingBack(var keys) ->
                new Written.Claimed(keys.stream().filter(this::takeBack).toList());
            case Entry.Beside _ -> new Written.Failed("nothing else is kept here");
            case Entry.Replaying(var number) -> unparked(number, () -> done.remove(number));
            case Entry.Discarding(var number) -> unparked(number, () -> done.put(number, true));
            case Entry.MediaSettled settled -> media.settle(settled);
            case Entry.MediaAttached _,Entry.Beating _ -> new Written.Done();
        };
    }

    private static Written done(Runnable change) {
        change.run();
        return new Written.Done();
    }

    private Written unparked(long number, Runnable change) {
        if (reasons.remove(number) == null) {
            return new Written.Failed("no update " + number + " is parked");
        }
        change.run();
        return new Written.Done();
    }

    @Override
    public synchronized List<Found> list(int max) {
        return inbox.values().stream().flatMap(arrival -> Optional.ofNullable(reasons.get(arrival.number()))
                .map(why -> new Found(arrival.number(), arrival.conversation(),
                        Optional.of(arrival.received()), why))
                .stream()).limit(max).toList();
    }

    @Override
    public Optional<Found> find(long number) {
        return list(Integer.MAX_VALUE).stream().filter(one -> one.number() == number).findFirst();
    }

    private Optional<Arrival> arrive(Received received) {
        var key = received.from().channel() + "/" + received.event();
        if (inbox.containsKey(key)) {
            return Optional.empty();
        }
        var arrival = new Arrival(inbox.size() + 1, new ConversationId("of-" + received.from().user()),
                received);
        inbox.put(key, arrival);
        if (received.update() instanceof Update.CallReturned(var call, _)) {
            calls.remove(call);
        }
        return Optional.of(arrival);
    }

    private Written atOnce(Entry.TurnTaken taken) {
        var arrived = arrive(taken.fresh().orElseThrow());
        if (arrived.isEmpty()) {
            return new Written.Repeated();
        }
        var written = turn(taken.turn());
        if (written instanceof Written.Done || written instanceof Written.Told) {
            done.put(arrived.get().number(), true);
        } else {
            inbox.values().remove(arrived.get());
        }
        return written;
    }

    private Written turn(TurnCommit turn) {
        var none = soldOut;
        soldOut = Optional.empty();
        if (none.isPresent()) {
            return none.get();
        }
        taken.add(turn);
        turn.business().proven().ifPresent(tie -> ties.put(turn.after().id(), tie));
        conversations.put(turn.after().id(), turn.after());
        turn.business().calls().forEach(call -> calls.put(call.key(), new Asked(call, false)));
        turn.handled().forEach(number -> done.put(number, true));
        if (turn.business().voidQueued()) {
            lines.values().stream().filter(line -> line.key().conversation().equals(turn.after().id())
                    && line.epoch() < turn.after().custody().epoch()).forEach(line -> takeBack(line.key()));
        }
        turn.lines().forEach(line -> {
            lines.put(line.key(), line);
            states.put(line.key(), turn.holds(line) ? new Held(turn.at()) : new Queued(0, Instant.EPOCH));
        });
        return turn.business().told().map(told -> tell(turn, told)).orElse(new Written.Done());
    }

    private Written tell(TurnCommit turn, Update.ToldElsewhere told) {
        var id = turn.after().id();
        var tie = Optional.ofNullable(ties.get(id));
        var others = ties.keySet().stream().filter(other -> !other.equals(id))
                .filter(other -> tie.equals(Optional.ofNullable(ties.get(other)))).toList();
        if (told.parted()) {
            tie.ifPresent(gone -> ties.values().removeIf(gone::equals));
        }
        var event = new EventId("told:" + id + ":" + turn.after().progress().turns());
        return new Written.Told(others.stream().flatMap(other -> arrive(new Received(
                load(other).orElseThrow().address(), event, turn.at(), Profile.UNKNOWN, told)).stream())
                .toList());
    }

    @Override
    public synchronized List<ConversationId> of(BotId bot, Tie tie, Instant since) {
        return ties.keySet().stream().filter(one -> tie.equals(ties.get(one))).toList();
    }

    @Override
    public synchronized List<Tie> of(ConversationId conversation) {
        return Optional.ofNullable(ties.get(conversation)).stream().toList();
    }

    private boolean takeBack(LineKey key) {
        return waiting(key, new LineState.Voided());
    }

    private boolean waiting(LineKey key, LineState next) {
        var waits = states.get(key) instanceof Queued || states.get(key) instanceof Held;
        if (waits) {
            states.put(key, next);
        }
        return waits;
    }

    /** How many turns were taken with somebody. */
    synchronized int turns(String who) {
        return (int) taken.stream().filter(turn -> turn.after().address().user().equals(who)).count();
    }

    /** Waits until so many were. */
    synchronized void awaitTurns(String who, int count) throws InterruptedException {
        while (turns(who) < count) {
            wait(20_000);
        }
    }

    /** What a turn heard, as texts. */
    synchronized List<String> heard(String who, int turn) {
        return updates(who, turn).stream().map(update -> switch (update) {
            case Update.TextReceived(var text) -> text;
            case Update.OptionTapped(var data, _) -> data;
            default -> update.toString();
        }).toList();
    }

    /** How often something showed whose a conversation is. */
    synchronized long proofs() {
        return taken.stream().filter(turn -> turn.business().proven().isPresent()).count();
    }

    /** What a turn heard. */
    synchronized List<Update> updates(String who, int turn) {
        return taken.stream().filter(one -> one.after().address().user().equals(who)).toList().get(turn)
                .heard().all().stream().map(hearing -> hearing.update()).toList();
    }

    /** All that was said to somebody, sent or not. */
    synchronized List<String> said(String who) {
        return lines.values().stream().filter(line -> line.to().user().equals(who))
                .map(line -> line.message().text()).toList();
    }

    /** Waits until a line's state is of this kind. */
    synchronized LineState awaitState(String text, Class<? extends LineState> kind)
            throws InterruptedException {
        while (true) {
            for (var line : lines.values()) {
                var state = states.get(line.key());
                if (line.message().text().equals(text) && kind.isInstance(state)) {
                    return kind.cast(state);
                }
            }
            wait(20_000);
        }
    }

    /** Waits until a line was tried so many times, or more often, and is to be tried again. */
    synchronized void awaitAttempts(String text, int attempts) throws InterruptedException {
        while (lines.values().stream().noneMatch(line -> line.message().text().equals(text)
                && states.get(line.key()) instanceof Queued queued && queued.attempts() >= attempts)) {
            wait(20_000);
        }
    }

    /** Waits until a line was tried and is to be tried again. */
    synchronized void awaitPutOff(String text) throws InterruptedException {
        awaitAttempts(text, 1);
    }

    /** Waits until the lines that wait were tried so often in all. */
    synchronized void awaitTries(int count) throws InterruptedException {
        while (states.values().stream()
                .mapToInt(state -> state instanceof Queued queued ? queued.attempts() : 0)
                .sum() < count) {
            wait(20_000);
        }
    }

    synchronized List<Entry.Reporting> reports() {
        return List.copyOf(reports);
    }

    @Override
    public synchronized Optional<Conversation> load(ConversationId id) {
        return Optional.ofNullable(conversations.get(id));
    }

    @Override
    public Optional<ConversationId> find(Address address) {
        return Optional.empty();
    }

    @Override
    public synchronized Optional<ConversationId> known(Address address) {
        return conversations.values().stream().filter(one -> one.address().equals(address))
                .map(Conversation::id).findFirst();
    }

    @Override
    public synchronized List<ConversationId> due(Instant now, int max) {
        return conversations.values().stream()
                .filter(one -> one.progress().timers().values().stream().anyMatch(at -> !at.isAfter(now)))
                .sorted(Comparator.comparing(one -> Collections.min(one.progress().timers().values())))
                .limit(max).map(Conversation::id).toList();
    }

    @Override
    public synchronized List<Arrival> arrivals() {
        return inbox.values().stream().filter(arrival -> !done.containsKey(arrival.number())).toList();
    }

    @Override
    public synchronized List<Waiting> lines() {
        return lines.values().stream()
                .map(line -> new Waiting(line, states.getOrDefault(line.key(), new Held(Instant.EPOCH))))
                .filter(waiting -> waiting.state() instanceof Queued || waiting.state() instanceof Held
                        || waiting.state() instanceof Sending)
                .toList();
    }

    @Override
    public synchronized List<Asked> calls() {
        return List.copyOf(calls.values());
    }

    @Override
    public synchronized List<Kept> kept(BotId bot) {
        return List.copyOf(kept.values());
    }

    @Override
    public synchronized List<Conversation> chats(String revision) {
        return conversations.values().stream()
                .filter(one -> one.footing().revision().equals(Optional.of(revision))).toList();
    }

    @Override
    public Map<String, Duration> typical(BotId bot) {
        return Map.of();
    }

    @Override
    public synchronized List<Conversation> queued() {
        return conversations.values().stream()
                .filter(one -> one.custody().owner() instanceof Ownership.Queued).toList();
    }
}
