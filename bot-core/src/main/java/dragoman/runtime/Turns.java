package dragoman.runtime;

import dragoman.engine.Engine;
import dragoman.engine.Facts;
import dragoman.engine.Turn.Verdict;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Channel;
import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Journal.StoreUnavailable;
import dragoman.port.Sign;
import dragoman.port.Time;
import dragoman.port.TurnCommit;
import dragoman.port.Waits;
import dragoman.port.Written;
import dragoman.runtime.Commit.Handled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes turns, one after the other in a conversation's lane: hear, read, take, commit, and hand the lines on. */
final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int SOLD_OUT_TRIES = 5;
    private static final Duration RETRY = Duration.ofMillis(500);

    private final Bots bots;
    private final Memory memory;
    private final Scribe scribe;
    private final Time time;
    private final Estimates estimates;
    private final Aside aside;
    private final Engine engine = new Engine();
    private final Tally tally;
    private final Consumer<TurnCommit> committed;

    Turns(Bots bots, Memory memory, Desk desk, Tally tally, Consumer<TurnCommit> committed) {
        this.bots = bots;
        this.memory = memory;
        this.aside = desk.aside();
        this.scribe = desk.scribe();
        this.time = desk.time();
        this.estimates = new Estimates(desk.waits());
        this.tally = tally;
        this.committed = committed;
    }

    /** What every turn needs of the world. */
    record Desk(Scribe scribe, Time time, Waits waits, Aside aside) {}

    void handle(ConversationId id, Mail mail) {
        switch (mail) {
            case Mail.Came came -> came(came);
            case Mail.AtOnce once -> atOnce(id, once);
            case Mail.TimersDue _ -> timers(id);
        }
    }

    private void came(Mail.Came came) {
        while (!done(came)) {
            try {
                time.await(time.now().plus(RETRY));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** False when the store is away: the update is safe in the inbox, and its lane waits, so that the order is kept. */
    private boolean done(Mail.Came came) {
        var arrival = came.arrival();
        try {
            var verdict = take(arrival.conversation(), arrival.received(),
                    new Way(List.of(arrival.number()), Optional.empty()));
            came.verdict().ifPresent(waiting -> verdict.ifPresent(waiting::complete));
        } catch (NotCommitted | StoreUnavailable e) {
            LOG.debug("turn not committed, waiting: {}", e.getMessage());
            memory.drop(arrival.conversation());
            return false;
        } catch (RuntimeException e) {
            memory.drop(arrival.conversation());
            park(arrival, e);
            came.verdict().ifPresent(waiting -> waiting.completeExceptionally(e));
        }
        return true;
    }

    /** Nothing of it is in the store before the turn is; should it not go this way, it goes through the inbox. */
    private void atOnce(ConversationId id, Mail.AtOnce once) {
        try {
            var taken = take(id, once.received(), new Way(List.of(), Optional.of(once)));
            once.kept().complete(
                    taken.isPresent() ? List.of(new Arrival(0, id, once.received())) : List.of());
        } catch (NotCommitted | StoreUnavailable e) {
            memory.drop(id);
            once.kept().completeExceptionally(e);
        } catch (RuntimeException e) {
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

    private void park(Arrival arrival, RuntimeException e) {
        LOG.error("An update could not be handled and is set aside (inbox {}, {}): {}", arrival.number(),
                arrival.received().from().channel(), e.toString());
        LOG.debug("the trace", e);
        tally.parked.increment();
        scribe.later(new Entry.Parking(arrival.number(), e.toString()));
    }

    private void timers(ConversationId id) {
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
            take(conversation.id(), received, Way.OWN);
        } catch (RuntimeException e) {
            memory.drop(conversation.id());
            LOG.error("The timer {} could not be handled: {}", timer, e.toString());
        }
    }

    /**
     * How an update came to its turn.
     *
     * @param numbers where it lay in the inbox
     * @param atOnce it never lay there
     */
    private record Way(List<Long> numbers, Optional<Mail.AtOnce> atOnce) {
        static final Way OWN = new Way(List.of(), Optional.empty());
    }

    /** What became of it; empty when it had come in before. */
    private Optional<Verdict> take(ConversationId id, Received received, Way way) {
        var live = bots.find(received.from().bot())
                .orElseThrow(
                        () -> new IllegalStateException("no bot '" + received.from().bot() + "' runs here"));
        signTap(live, received);
        var now = time.now();
        var before = memory.recall(id).orElseGet(() -> Beginnings.of(live.now(), id, received, now));
        var heard = Heard.of(received, read(live, before, received.update()));
        for (var tries = 0; tries < SOLD_OUT_TRIES; tries++) {
            var bot = live.now();
            var window = capabilities(live, received.from().channel()).window();
            var facts = new Facts(estimates.typical(live.id(), now), window);
            var turn = engine.take(bot, before, heard, now, facts);
            var commit = Commit.of(bot, turn, heard, new Handled(way.numbers(), now),
                    channel -> capabilities(live, channel));
            switch (keep(commit, way)) {
                case Written.Done _ -> {
                    tally.taken(turn);
                    finish(live, commit);
                    return Optional.of(turn.verdict());
                }
                case Written.SoldOut out -> live.taken(out.item(), out.taken());
                case Written.Repeated _ -> {
                    return Optional.empty();
                }
                case Written.Failed failed ->
                    throw new IllegalStateException("the turn could not be kept: " + failed.why());
                case Written.Arrived _,Written.Claimed _ ->
                    throw new IllegalStateException("the journal answered another question");
            }
        }
        throw new IllegalStateException("the stock changed too often while an order was taken");
    }

    /**
     * Tries until the store answers, and always with the same turn: a commit whose end nobody heard may have been one, and to take the turn anew would
     * do everything twice. Whoever waits for an update that is in no inbox yet hears of the trouble at once.
     */
    private Written keep(TurnCommit commit, Way way) {
        var entry = new Entry.TurnTaken(commit, way.atOnce().map(Mail.AtOnce::received));
        while (true) {
            try {
                return scribe.write(entry);
            } catch (NotCommitted e) {
                LOG.debug("turn not committed, waiting: {}", e.getMessage());
                way.atOnce().ifPresent(once -> once.kept().completeExceptionally(e));
                pause(e);
            }
        }
    }

    private void pause(NotCommitted trouble) {
        try {
            time.await(time.now().plus(RETRY));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw trouble;
        }
    }

    private void finish(LiveBot live, TurnCommit commit) {
        memory.remember(commit.after());
        commit.business().takes().forEach(take -> live.oneMoreTaken(take.item()));
        committed.accept(commit);
    }

    private static void signTap(LiveBot live, Received received) {
        if (received.update() instanceof Update.OptionTapped(_, Optional<String> callback)
                && callback.isPresent()) {
            live.channel(received.from().channel())
                    .ifPresent(channel -> channel.sign(new Sign.TapSeen(received.from(), callback.get())));
        }
    }

    private static Reading read(LiveBot live, Conversation before, Update update) {
        return switch (update) {
            case Update.TextReceived text -> live.reader().read(text.text(), before.customer().language());
            case Update.Edited edited -> live.reader().read(edited.text(), before.customer().language());
            default -> Reading.NOTHING;
        };
    }

    private static Capabilities capabilities(LiveBot live, ChannelId channel) {
        return live.channel(channel).map(Channel::capabilities).orElseGet(Capabilities::everything);
    }
}
