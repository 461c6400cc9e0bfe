package dragoman.runtime;

import dragoman.engine.ByClause;
import dragoman.engine.Turn;
import dragoman.engine.Turn.Verdict;
import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Profile;
import dragoman.model.Reach;
import dragoman.model.Received;
import dragoman.model.Refusal;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Intake;
import dragoman.port.Parked;
import dragoman.port.Revisions;
import dragoman.port.Sent;
import dragoman.port.ShopSystem;
import dragoman.port.Staffing;
import dragoman.port.Time;
import dragoman.port.TurnCommit;
import dragoman.port.Understanding;
import dragoman.port.Unfinished.Waiting;
import dragoman.port.Welcomes;
import dragoman.port.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the inbox to the outbox: updates become durable, go into their conversation's mailbox, are taken as turns, and what is said goes out. Start it
 * once, after all bots have their channels.
 */
public final class DragomanRuntime implements Intake, Welcomes {
    private static final Logger LOG = LoggerFactory.getLogger(DragomanRuntime.class);
    private static final int RECOVERY_PAUSE = 5_000;
    private static final Duration LONGEST_HELD = Duration.ofDays(1);
    /** The next start fetches what was under way. */
    private static final Duration FILES_GRACE = Duration.ofSeconds(1);

    private final Tally tally = new Tally();
    private final HeldLines held = new HeldLines();
    private final Alarm alarm;
    private final Patience patience;
    private final Bots bots;
    private final Stores stores;
    private final Settings settings;
    private final Time time;
    private final Scribe scribe;
    private final Dispatcher dispatcher;
    private final Lanes<ConversationId, Mail> mailboxes;
    private final Reception reception;
    private final Callers callers;
    private final Optional<Fetchers> files;
    private final Gathering gathering;
    private final Ticker ticker;
    private final Turns turns;
    private final Gate gate;
    private volatile Staffing staffing = Set::of;
    private volatile boolean open;

    /** Without other systems to call. */
    public DragomanRuntime(Bots bots, Stores stores, Time time, Settings settings) {
        this(bots, stores, time, settings, ShopSystem.none());
    }

    public DragomanRuntime(Bots bots, Stores stores, Time time, Settings settings, ShopSystem system) {
        this.bots = bots;
        this.stores = stores;
        this.settings = settings;
        this.time = time;
        this.scribe = new Scribe(stores.journal());
        this.alarm = new Alarm(time);
        this.patience = new Patience(time, System::nanoTime);
        this.dispatcher = new Dispatcher(bots, new Dispatcher.Desk(scribe, time, tally), settings.natural(),
                this::learnt);
        var memory = new Memory(stores.conversations(), settings.remembered());
        var aside = new Aside();
        this.gathering = new Gathering(settings.natural(), time, this::quiet);
        this.turns = new Turns(bots, memory,
                new Turns.Desk(scribe, time, stores.waits(), aside, gathering, () -> staffing.present(),
                        new Hearings(stores.conversations(), stores.ties()), this::heard),
                tally, this::committed);
        this.mailboxes = new Lanes<>("turns", turns::handle);
        this.gate = new Gate(mailboxes::waiting, stores.room());
        this.files = stores.media().map(keeping -> new Fetchers(keeping, bots, scribe, time, alarm));
        this.reception = new Reception(stores.conversations(), mailboxes, files,
                new Reception.Desk(scribe, tally, patience));
        this.callers = new Callers(system, scribe, time,
                received -> reception.take(List.of(received), Optional.empty()));
        this.ticker = new Ticker(stores.conversations(), time, aside,
                id -> mailboxes.postIfIdle(id, new Mail.TimersDue()));
    }

    /** Takes up what a stop or a crash left, then lets new updates in. */
    public void start() {
        var lines = stores.unfinished().lines();
        lines.forEach(this::resume);
        var arrivals = stores.unfinished().arrivals();
        heard(arrivals);
        stores.unfinished().calls().forEach(callers::take);
        files.ifPresent(Fetchers::start);
        if (!lines.isEmpty() || !arrivals.isEmpty()) {
            LOG.info("Taken up from before: {} messages to answer, {} lines to send", arrivals.size(),
                    lines.size());
        }
        gathering.start();
        ticker.start();
        alarm.start();
        patience.start();
        dispatcher.start();
        open = true;
    }

    private void resume(Waiting waiting) {
        switch (waiting.state()) {
            case LineState.Queued queued -> dispatcher.resume(waiting.line(), queued);
            case LineState.Held(var since) -> hold(List.of(waiting.line()), since);
            case LineState.Sending _ -> scribe.later(new Entry.Settling(waiting.line().key(),
                    new LineState.Uncertain("the program was stopped while the line was on the wire")));
            case LineState.Accepted _,LineState.Reported _,LineState.Uncertain _,LineState.Refused _,LineState.Voided _ ->
                LOG
                        .debug("{} is done", waiting.line().key());
        }
    }

    /** Takes nothing new, finishes what is begun within the grace time, and leaves the rest in the store. */
    public void stop() throws InterruptedException {
        open = false;
        ticker.stop();
        callers.quiet(settings.grace());
        if (files.isPresent()) {
            files.get().quiet(FILES_GRACE);
        }
        gathering.stop();
        var taken = mailboxes.quiet(settings.grace());
        var sent = dispatcher.quiet(settings.grace());
        dispatcher.stop();
        alarm.stop();
        patience.stop();
        if (!taken || !sent) {
            LOG.info("Some messages wait for the next start; nothing is lost");
        }
        scribe.close();
    }

    /** They are in the inbox, and nobody waits for what becomes of them. */
    private void heard(List<Arrival> arrivals) {
        arrivals.forEach(
                arrival -> mailboxes.post(arrival.conversation(), new Mail.Came(arrival, Optional.empty())));
    }

    private void quiet(ConversationId conversation) {
        mailboxes.post(conversation, new Mail.Quiet());
    }

    /** Whether updates are taken and can be made durable. */
    public boolean ready() {
        return trouble().isEmpty();
    }

    /** Why no update is taken now, in plain words. */
    public Optional<String> trouble() {
        if (!open) {
            return Optional.of("starting or stopping");
        }
        return scribe.healthy() ? gate.closed() : Optional.of("the store cannot be written");
    }

    /** What was set aside, and what an owner does with it. */
    public ParkedDesk parked(Parked parked) {
        return new ParkedDesk(parked, scribe, arrival -> heard(List.of(arrival)));
    }

    /** Nothing that came in is being dealt with just now; some of it may wait for more. */
    boolean idle() {
        return mailboxes.busy() == 0;
    }

    /** Edits of the bots that run here. */
    public Edits edits(Revisions revisions, Understanding understanding) {
        return new Edits(bots, new Edits.Desk(scribe, time, revisions,
                lexicon -> ByClause.over(understanding.learn(lexicon))));
    }

    /** Deletes files that nobody needs any more. */
    public void tidyFiles() {
        files.ifPresent(Fetchers::tidyUp);
    }

    public Tally tally() {
        return tally;
    }

    @Override
    public List<Arrival> accept(List<Received> received) {
        if (!open) {
            throw new NotCommitted("starting or stopping");
        }
        gate.pass();
        var reports = new ArrayList<CompletableFuture<Written>>();
        var arriving = new ArrayList<Received>(received.size());
        for (var one : received) {
            if (one.update() instanceof Update.ReceiptReceived report) {
                var line = report.line().flatMap(DragomanRuntime::key);
                reports.add(scribe.later(new Entry.Reporting(one.from(), report.message(), line,
                        report.status(), report.reason())));
            } else {
                arriving.add(one);
            }
        }
        var fresh = arriving.isEmpty() ? List.<Arrival>of() : reception.take(arriving, Optional.empty());
        reports.forEach(patience::await);
        return fresh;
    }

    private static Optional<LineKey> key(String text) {
        try {
            return Optional.of(LineKey.parse(text));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** From now on it is known who is at the desk. */
    public void staffed(Staffing desk) {
        staffing = desk;
    }

    /** An agent's or the owner's act on a conversation, through its mailbox; returns what became of it. */
    public Verdict act(Address on, Update update) {
        return act(on, update, UUID.randomUUID().toString());
    }

    /** As {@link #act(Address, Update)}, once for each {@code key}: an act that was done before is done. */
    public Verdict act(Address on, Update update, String key) {
        var verdict = new CompletableFuture<Verdict>();
        try {
            var fresh = reception.take(List.of(own(on, update, key)), Optional.of(verdict));
            return fresh.isEmpty() ? new Verdict.Done() : verdict.get(RECOVERY_PAUSE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verdict.NotDone(Refusal.LATER);
        } catch (TimeoutException e) {
            return new Verdict.NotDone(Refusal.LATER);
        } catch (NotCommitted | ExecutionException e) {
            LOG.warn("An act on a conversation of {} could not be done: {}", on.bot(), e.getMessage());
            return new Verdict.NotDone(Refusal.FAULT);
        }
    }

    /** What an act would lead to; nothing is done. Empty where nobody talks at this address, or the bot does not run. */
    public Optional<Turn> imagined(Address on, Update update) {
        return stores.conversations().find(on).flatMap(stores.conversations()::load)
                .flatMap(chat -> turns.imagined(chat, own(on, update, "imagined")));
    }

    /** Makes something durable that is no turn; after return it is, or the answer says why not. @throws NotCommitted when the store is away */
    public Written keep(Entry entry) {
        return scribe.write(entry);
    }

    private Received own(Address on, Update update) {
        return own(on, update, UUID.randomUUID().toString());
    }

    private Received own(Address on, Update update, String key) {
        return new Received(on, new EventId("own:" + key), time.now(), Profile.UNKNOWN, update);
    }

    /** What a sending taught us of the customer goes through the inbox as well. */
    private void learnt(Address on, Update update) {
        try {
            accept(List.of(own(on, update)));
        } catch (NotCommitted e) {
            LOG.info("Not noted now, the next sending will tell again: {}", e.getMessage());
        }
    }

    private void committed(TurnCommit commit) {
        callers.make(commit.business().calls());
        if (commit.business().forget()) {
            files.ifPresent(fetchers -> fetchers.forgotten(commit));
        }
        var cause = Cause.of(commit.heard());
        var answer = cause != Cause.TIME;
        if (cause == Cause.CUSTOMER) {
            dispatcher.answered(commit.after().address());
        }
        if (commit.after().customer().reach() != Reach.NOT_YET) {
            release(commit.after().id());
        }
        if (commit.held()) {
            hold(commit.lines().stream().filter(commit::holds).toList(), commit.at());
            dispatcher.send(commit.lines().stream().filter(line -> !commit.holds(line)).toList(), answer);
        } else {
            dispatcher.send(commit.lines(), commit.business().notBefore().orElse(Instant.EPOCH), answer);
        }
    }

    private void hold(List<Line> lines, Instant since) {
        held.hold(lines);
        lines.forEach(line -> alarm.at(since.plus(LONGEST_HELD), () -> tooLate(line)));
    }

    /** Said a day ago, it would be an answer to a question that nobody remembers. */
    private void tooLate(Line line) {
        if (held.drop(line)) {
            scribe.later(new Entry.Settling(line.key(), new LineState.Refused(
                    "the customer did not write for a whole day, and could not be written to before")));
        }
    }

    private void release(ConversationId id) {
        var waiting = held.release(id);
        if (!waiting.isEmpty()) {
            scribe.later(new Entry.Releasing(waiting.getFirst().key()));
            dispatcher.send(waiting, true);
        }
    }

    /** The channels that stand still, since the vendor takes nothing from them. */
    public List<Stopped> stopped() {
        return dispatcher.stopped();
    }

    /**
     * An agent wants a line to go once more that is uncertain or was refused; false when it is neither, or when it arrived after all.
     */
    public boolean again(LineKey key) {
        if (!(scribe.write(new Entry.SendingAgain(key)) instanceof Written.Claimed(var keys))
                || keys.isEmpty()) {
            return false;
        }
        stores.unfinished().lines().stream().map(Waiting::line).filter(line -> line.key().equals(key))
                .forEach(line -> dispatcher.send(List.of(line), true));
        return true;
    }

    @Override
    public Optional<Line> claim(ConversationId conversation, Duration wait) {
        try {
            return held.first(conversation, wait).filter(this::claimed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** While the store is away, the line goes back to the others that are held. */
    private boolean claimed(Line line) {
        try {
            return scribe.claims(line.key());
        } catch (NotCommitted e) {
            LOG.debug("a held line could not be claimed: {}", e.getMessage());
            held.giveBack(line);
            return false;
        }
    }

    @Override
    public void settle(LineKey line, Sent sent) {
        var state = switch (sent) {
            case Sent.Accepted accepted -> new LineState.Accepted(accepted.message());
            case Sent.Refused refused -> new LineState.Refused(refused.why());
            case Sent.Uncertain uncertain -> new LineState.Uncertain(uncertain.why());
            case Sent.TryLater later -> new LineState.Uncertain(later.why());
            case Sent.Moved _ -> new LineState.Uncertain("the chat has moved");
        };
        scribe.later(new Entry.Settling(line, state));
    }
}
