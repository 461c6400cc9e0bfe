package dragoman.runtime;

import dragoman.engine.Engine;
import dragoman.engine.Facts;
import dragoman.engine.Turn;
import dragoman.engine.Turn.Verdict;
import dragoman.model.AgentId;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Journal.StoreUnavailable;
import dragoman.port.Sign;
import dragoman.port.Time;
import dragoman.port.TurnCommit;
import dragoman.port.Waits;
import dragoman.port.Written;
import dragoman.runtime.Commit.Handled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes turns, one after the other in a conversation's lane: hear, read, take, commit, and hand the lines on. */
final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int SOLD_OUT_TRIES = 5;
    /** A fault may lie in what was remembered; a third one lies in the update. */
    private static final int TRIES = 3;

    private final Bots bots;
    private final Memory memory;
    private final Scribe scribe;
    private final Time time;
    private final Insistence insistence;
    private final Estimates estimates;
    private final Queues queues;
    private final Aside aside;
    private final Gathering gathering;
    private final Supplier<Set<AgentId>> present;
    private final Hearings hearings;
    private final Consumer<List<Arrival>> others;
    private final Acquaintance acquaintance;
    private final Engine engine = new Engine();
    private final Tally tally;
    private final Consumer<TurnCommit> committed;

    Turns(Bots bots, Memory memory, Desk desk, Tally tally, Consumer<TurnCommit> committed) {
        this.bots = bots;
        this.memory = memory;
        this.aside = desk.aside();
        this.gathering = desk.gathering();
        this.present = desk.present();
        this.hearings = desk.hearings();
        this.others = desk.others();
        this.scribe = desk.scribe();
        this.time = desk.time();
        this.acquaintance = new Acquaintance(time);
        this.insistence = new Insistence(time);
        this.estimates = new Estimates(desk.waits());
        this.queues = new Queues(desk.waits());
        this.tally = tally;
        this.committed = committed;
    }

    /** What every turn needs of the world; {@code others}: what other conversations hear of a turn. */
    record Desk(Scribe scribe, Time time, Waits waits, Aside aside, Gathering gathering,
            Supplier<Set<AgentId>> present, Hearings hearings, Consumer<List<Arrival>> others) {}

    void handle(ConversationId id, Mail mail) {
        switch (mail) {
            case Mail.Came came -> came(came);
            case Mail.AtOnce once -> atOnce(id, once);
            case Mail.Quiet _ -> quiet(id);
            case Mail.TimersDue _ -> timers(id);
        }
    }

    private void came(Mail.Came came) {
        var id = came.arrival().conversation();
        if (gathering.holds(id) && !Gathering.joins(came.arrival().received().update())) {
            answer(id);
        }
        insistence.until(() -> done(came));
    }

    private void quiet(ConversationId id) {
        if (gathering.isQuiet(id)) {
            answer(id);
        }
    }

    /** Takes what was gathered of a conversation as one turn. */
    private void answer(ConversationId id) {
        insistence.until(() -> done(new Batch(id, gathering.all(id), false, 1), Optional.empty()));
    }

    /** False when the store is away: the update is safe in the inbox, and its lane waits, so that the order is kept. */
    private boolean done(Mail.Came came) {
        var arrival = came.arrival();
        return done(new Batch(arrival.conversation(), gathering.with(arrival), gathering.isOn(), 1),
                came.verdict());
    }

    private boolean done(Batch batch, Optional<CompletableFuture<Verdict>> waiting) {
        try {
            switch (take(batch)) {
                case Taken.So(var verdict) -> {
                    gathering.forget(batch.id());
                    waiting.ifPresent(agent -> agent.complete(verdict));
                }
                case Taken.NotYet _ -> gathering.hold(batch.id(), batch.arrivals());
                case Taken.Before _ -> gathering.forget(batch.id());
            }
        } catch (NotCommitted | StoreUnavailable e) {
            LOG.debug("turn not committed, waiting: {}", e.getMessage());
            memory.drop(batch.id());
            return false;
        } catch (RuntimeException | Error e) {
            memory.drop(batch.id());
            gathering.forget(batch.id());
            apart(batch, waiting, e);
        }
        return true;
    }

    /**
     * Nothing of it is in the store before the turn is; should it not go this way, or wait for what comes next, it goes through the
     * inbox.
     */
    private void atOnce(ConversationId id, Mail.AtOnce once) {
        if (gathering.holds(id)) {
            throughInbox(once);
            return;
        }
        try {
            switch (take(id, List.of(once.received()),
                    new Way(List.of(), Optional.of(once), gathering.isOn()))) {
                case Taken.So _ -> once.kept().complete(List.of(new Arrival(0, id, once.received())));
                case Taken.Before _ -> once.kept().complete(List.of());
                case Taken.NotYet _ -> throughInbox(once);
            }
        } catch (NotCommitted | StoreUnavailable e) {
            memory.drop(id);
            once.kept().completeExceptionally(e);
        } catch (RuntimeException | Error e) {
            LOG.debug("not at once", e);
            memory.drop(id);
            throughInbox(once);
        }
    }

    private void throughInbox(Mail.AtOnce once) {
        try {
            var arrived = Reception.fresh(scribe.write(new Entry.Arriving(List.of(once.received()))));
            once.kept().complete(arrived);
            arrived.forEach(arrival -> came(new Mail.Came(arrival, Optional.empty())));
        } catch (NotCommitted e) {
            once.kept().completeExceptionally(e);
        }
    }

    /** One of several spoils the turn: each is taken for itself, and only one that fails again and again is set aside. */
    private void apart(Batch batch, Optional<CompletableFuture<Verdict>> waiting, Throwable e) {
        if (batch.arrivals().size() > 1) {
            batch.arrivals().forEach(arrival -> insistence.until(
                    () -> done(new Batch(batch.id(), List.of(arrival), false, 1), Optional.empty())));
        } else if (batch.tries() < TRIES) {
            insistence.until(() -> done(batch.again(), waiting));
        } else {
            batch.arrivals().forEach(arrival -> park(arrival, e));
            waiting.ifPresent(agent -> agent.completeExceptionally(e));
        }
    }

    /**
     * Updates for one turn, in order.
     *
     * @param mayWait for more, where they do not answer what was asked
     * @param tries how often, this one counted
     */
    private record Batch(ConversationId id, List<Arrival> arrivals, boolean mayWait, int tries) {
        Batch again() {
            return new Batch(id, arrivals, mayWait, tries + 1);
        }
    }

    /** Until it is kept: else a restart would try it again. */
    private void park(Arrival arrival, Throwable e) {
        LOG.error(
                "An update could not be handled in {} tries and is set aside; see ./dragoman parked show {}: {}",
                TRIES, arrival.number(), e.toString());
        LOG.debug("the trace", e);
        tally.parked.increment();
        var entry = new Entry.Parking(arrival.number(), "in " + TRIES + " tries: " + e);
        var _ = insistence.first(() -> parked(entry));
    }

    private Optional<Written> parked(Entry.Parking entry) {
        try {
            return Optional.of(scribe.write(entry));
        } catch (NotCommitted e) {
            LOG.debug("not set aside yet: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private void timers(ConversationId id) {
        if (gathering.holds(id)) {
            answer(id);
        }
        try {
            fireDue(id);
        } catch (StoreUnavailable e) {
            LOG.debug("timers wait, the store is away: {}", e.getMessage());
        }
    }

    private void fireDue(ConversationId id) {
        memory.recall(id).filter(this::hasBot).ifPresent(conversation -> {
            var now = time.now();
            conversation.progress().timers().entrySet().stream()
                    .filter(timer -> !timer.getValue().isAfter(now))
                    .map(timer -> timer.getKey()).sorted().forEach(timer -> fire(conversation, timer));
        });
    }

    private boolean hasBot(Conversation conversation) {
        var bot = conversation.address().bot();
        var runs = bots.find(bot).isPresent();
        if (!runs) {
            aside.put(conversation.id(), bot);
        }
        return runs;
    }

    private void fire(Conversation conversation, String timer) {
        try {
            var received = new Received(conversation.address(), new EventId("timer:" + timer), time.now(),
                    Profile.UNKNOWN,
                    new Update.TimerFired(timer));
            take(conversation.id(), List.of(received), Way.OWN);
        } catch (RuntimeException e) {
            memory.drop(conversation.id());
            LOG.error("The timer {} could not be handled: {}", timer, e.toString());
        }
    }

    /**
     * How updates came to their turn.
     *
     * @param numbers where they lay in the inbox
     * @param atOnce the only one never lay there
     * @param mayWait for more, where they do not answer what was asked
     */
    private record Way(List<Long> numbers, Optional<Mail.AtOnce> atOnce, boolean mayWait) {
        static final Way OWN = new Way(List.of(), Optional.empty(), false);
    }

    private Taken take(Batch batch) {
        return take(batch.id(), batch.arrivals().stream().map(Arrival::received).toList(),
                new Way(batch.arrivals().stream().map(Arrival::number).toList(), Optional.empty(),
                        batch.mayWait()));
    }

    private Taken take(ConversationId id, List<Received> came, Way way) {
        var received = came.getLast();
        var live = bots.find(received.from().bot())
                .orElseThrow(
                        () -> new IllegalStateException("no bot '" + received.from().bot() + "' runs here"));
        signTap(live, received);
        var known = memory.recall(id);
        var all = acquaintance.introduced(live, known, came, way.atOnce().isEmpty());
        var now = time.now();
        var chat = known.orElseGet(() -> Beginnings.of(live.now(), id, all.getLast(), now));
        var ground = live.under(chat, now);
        var before = ground.chat();
        var heard = hearings.of(ground, all, now);
        var facts = facts(live, received, now);
        var bot = ground.bot();
        for (var tries = 0; tries < SOLD_OUT_TRIES; tries++) {
            var turn = engine.take(bot, before, heard, now, facts);
            if (way.mayWait()
                    && (Engine.isLate(received, now) || !Quick.settles(before, turn, received.update()))) {
                return new Taken.NotYet();
            }
            var commit = Commit.of(bot, turn, heard, new Handled(way.numbers(), now),
                    channel -> capabilities(live, channel));
            switch (keep(commit, way)) {
                case Written.Done _ -> {
                    return taken(live, turn, commit);
                }
                case Written.Told(var arrivals) -> {
                    others.accept(arrivals);
                    return taken(live, turn, commit);
                }
                case Written.SoldOut out -> {
                    live.taken(out.item(), out.taken());
                    bot = bot.with(live.now().catalogue());
                }
                case Written.Repeated _ -> {
                    return new Taken.Before();
                }
                case Written.Failed failed ->
                    throw new IllegalStateException("the turn could not be kept: " + failed.why());
                case Written.Arrived _,Written.Claimed _ ->
                    throw new IllegalStateException("the journal answered another question");
            }
        }
        throw new IllegalStateException("the stock changed too often while an order was taken");
    }

    private Facts facts(LiveBot live, Received received, Instant now) {
        return new Facts(estimates.typical(live.id(), now),
                capabilities(live, received.from().channel()).window(), present.get(),
                queues.of(live.id()));
    }

    /** The turn that this would be now; nothing comes of it. Empty where there is no such conversation, or its bot does not run. */
    Optional<Turn> imagined(Conversation chat, Received received) {
        return bots.find(received.from().bot()).map(live -> {
            var now = time.now();
            var ground = live.under(chat, now);
            return engine.take(ground.bot(), ground.chat(), hearings.of(ground, List.of(received), now),
                    now, facts(live, received, now));
        });
    }

    /**
     * Tries until the store answers, and always with the same turn: a commit whose end nobody heard may have been one, and to take the turn anew would
     * do everything twice. Whoever waits for an update that is in no inbox yet hears of the trouble at once.
     */
    private Written keep(TurnCommit commit, Way way) {
        var entry = new Entry.TurnTaken(commit, way.atOnce().map(Mail.AtOnce::received));
        return insistence.first(() -> written(entry, way))
                .orElseThrow(() -> new NotCommitted("interrupted while waiting for the store"));
    }

    private Optional<Written> written(Entry entry, Way way) {
        try {
            return Optional.of(scribe.write(entry));
        } catch (NotCommitted e) {
            LOG.debug("turn not committed, waiting: {}", e.getMessage());
            way.atOnce().ifPresent(once -> once.kept().completeExceptionally(e));
            return Optional.empty();
        }
    }

    private Taken taken(LiveBot live, Turn turn, TurnCommit commit) {
        tally.taken(turn);
        memory.remember(commit.after());
        queues.now(commit.after());
        commit.business().takes().forEach(take -> live.oneMoreTaken(take.item()));
        committed.accept(commit);
        return new Taken.So(turn.verdict());
    }

    private static void signTap(LiveBot live, Received received) {
        if (received.update() instanceof Update.OptionTapped(_, Optional<String> callback)
                && callback.isPresent()) {
            live.channel(received.from().channel())
                    .ifPresent(channel -> channel.sign(new Sign.TapSeen(received.from(), callback.get())));
        }
    }

    private static Capabilities capabilities(LiveBot live, ChannelId channel) {
        return live.channel(channel).map(open -> open.traits().capabilities())
                .orElseGet(Capabilities::everything);
    }
}
