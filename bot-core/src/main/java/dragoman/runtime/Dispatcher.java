package dragoman.runtime;

import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineState;
import dragoman.model.LineState.Queued;
import dragoman.model.Update;
import dragoman.port.Channel;
import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Sent;
import dragoman.port.Sign;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the outbox, in order per conversation. A line that waits for a retry holds back the later ones; an uncertain or refused one does not.
 */
final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * A line on its way out.
     *
     * @param first of its turn, so that typing is shown before it
     * @param answer somebody waits for it
     */
    private record Parcel(Line line, int attempts, Instant notBefore, Instant since, boolean first,
            boolean answer) {
        Parcel again(Instant when) {
            return new Parcel(line, attempts + 1, when, since, first, answer);
        }

        Parcel to(Line elsewhere) {
            return new Parcel(elsewhere, attempts + 1, notBefore, since, first, answer);
        }
    }

    private final Lanes<ConversationId, Parcel> lanes = new Lanes<>("dispatch",
            (_, parcel) -> deliver(parcel));
    private final Map<Channel, Exit> exits = new ConcurrentHashMap<>();
    private final Bots bots;
    private final Alarm alarm;
    private final Scribe scribe;
    private final Time time;
    private final Insistence insistence;
    private final Tally tally;
    private final boolean natural;
    private final BiConsumer<Address, Update> learnt;

    Dispatcher(Bots bots, Desk desk, boolean natural, BiConsumer<Address, Update> learnt) {
        this.bots = bots;
        this.scribe = desk.scribe();
        this.time = desk.time();
        this.alarm = new Alarm(time);
        this.insistence = new Insistence(time);
        this.tally = desk.tally();
        this.natural = natural;
        this.learnt = learnt;
    }

    /** What every sending needs of the world. */
    record Desk(Scribe scribe, Time time, Tally tally) {}

    /** Waits until everything is sent that can be sent now, at most so long; whether nothing is left. */
    boolean quiet(Duration atMost) throws InterruptedException {
        return lanes.quiet(atMost, alarm.waiting()::get);
    }

    /** Fresh lines of a turn. {@code answer}: somebody waits for them; others (reminders) let those go first where the vendor sets limits. */
    void send(List<Line> lines, boolean answer) {
        send(lines, Instant.EPOCH, answer);
    }

    /** As {@link #send(List, boolean)}, not before that time. */
    void send(List<Line> lines, Instant notBefore, boolean answer) {
        for (var line : lines) {
            lanes.post(line.key().conversation(),
                    new Parcel(line, 0, notBefore, time.now(), line.key().index() == 0, answer));
        }
    }

    /** A line that a restart found in the queue. */
    void resume(Line line, Queued state) {
        lanes.post(line.key().conversation(),
                new Parcel(line, state.attempts(), state.notBefore(), time.now(), false, false));
    }

    void start() {
        alarm.start();
    }

    void stop() {
        alarm.stop();
    }

    /** The customer wrote: limits for people who are silent begin anew. */
    void answered(Address from) {
        channel(from).map(exits::get).ifPresent(exit -> exit.answered(from));
    }

    /** The channels that stand still. */
    List<Stopped> stopped() {
        return exits.values().stream().flatMap(exit -> exit.stopped().stream()).toList();
    }

    private Optional<Channel> channel(Address of) {
        return bots.find(of.bot()).flatMap(bot -> bot.channel(of.channel()));
    }

    private Exit exit(Address to, Channel channel) {
        return exits.computeIfAbsent(channel, it -> new Exit(to, it, time, alarm));
    }

    private void deliver(Parcel parcel) {
        var next = Optional.of(parcel);
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            next = attempt(next.get());
        }
    }

    /** One attempt; what is left to do, if anything. */
    private Optional<Parcel> attempt(Parcel parcel) {
        var line = parcel.line();
        try {
            var channel = channel(line.to());
            if (channel.isEmpty()) {
                settle(parcel, new LineState.Refused("the channel " + line.to().channel() + " is off"));
                return Optional.empty();
            }
            pause(parcel, channel.get());
            return sent(parcel, channel.get(), exit(line.to(), channel.get()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (NotCommitted e) {
            LOG.debug("the store is away, the line {} waits: {}", line.key(), e.getMessage());
            return Optional.of(
                    new Parcel(line, parcel.attempts(), time.now().plus(Insistence.PAUSE), parcel.since(),
                            false, parcel.answer()));
        } catch (RuntimeException e) {
            LOG.error("The line {} could not be sent: {}", line.key(), e.toString());
            return conclude(parcel, new Sent.Uncertain("a fault of the program: " + e));
        }
    }

    private Optional<Parcel> sent(Parcel parcel, Channel channel, Exit exit) throws InterruptedException {
        exit.await(parcel.line().to(), parcel.answer());
        var gone = false;
        try {
            if (!scribe.claims(parcel.line().key())) {
                return Optional.empty();
            }
            var sent = channel.send(parcel.line());
            exit.learns(sent);
            gone = true;
            return conclude(parcel, sent);
        } finally {
            if (!gone) {
                exit.unused();
            }
        }
    }

    private void pause(Parcel parcel, Channel channel) throws InterruptedException {
        if (parcel.notBefore().isAfter(time.now())) {
            var pass = new Pass(alarm.waiting());
            alarm.at(parcel.notBefore(), pass::give);
            pass.await();
        }
        if (natural && parcel.attempts() == 0 && parcel.line().author().agent().isEmpty()) {
            channel.sign(new Sign.Typing(parcel.line().to(), Optional.empty()));
            time.await(time.now().plus(Typing.pause(parcel.line().message().text(), parcel.first())));
        }
    }

    private Optional<Parcel> conclude(Parcel parcel, Sent sent) {
        return switch (sent) {
            case Sent.Accepted accepted -> {
                tally.sent.increment();
                settle(parcel, new LineState.Accepted(accepted.message()));
                yield Optional.empty();
            }
            case Sent.TryLater later -> tryLater(parcel, later);
            case Sent.Moved moved -> moved(parcel, moved);
            case Sent.Refused refused -> refused.consequence() == Sent.Consequence.CHANNEL_STOPPED
                    ? standsStill(parcel)
                    : refused(parcel, refused);
            case Sent.Uncertain uncertain -> {
                tally.uncertain.increment();
                LOG.warn("Not known whether the line {} arrived: {}", parcel.line().key(), uncertain.why());
                settle(parcel, new LineState.Uncertain(uncertain.why()));
                yield Optional.empty();
            }
        };
    }

    /** No fault of the line's: it goes when the channel does. */
    private Optional<Parcel> standsStill(Parcel parcel) {
        tally.retried.increment();
        var next = parcel.again(time.now());
        keep(new Entry.Settling(next.line().key(), new Queued(next.attempts(), next.notBefore())));
        return Optional.of(next);
    }

    private Optional<Parcel> refused(Parcel parcel, Sent.Refused refused) {
        tally.refused.increment();
        settle(parcel, new LineState.Refused(refused.why()));
        var to = parcel.line().to();
        if (refused.consequence() == Sent.Consequence.UNREACHABLE) {
            learnt.accept(to, new Update.Left(refused.why()));
        } else {
            LOG.warn("{} refuses the line {}: {}", to.channel(), parcel.line().key(), refused.why());
        }
        return Optional.empty();
    }

    private Optional<Parcel> tryLater(Parcel parcel, Sent.TryLater later) {
        tally.retried.increment();
        if (parcel.since().plus(LONGEST).isBefore(time.now())) {
            settle(parcel, new LineState.Refused("not taken for a whole day: " + later.why()));
            return Optional.empty();
        }
        var next = parcel.again(time.now().plus(Backoff.after(parcel.attempts(), later)));
        LOG.info("{} takes the line {} later, at {}: {}", parcel.line().to().channel(), parcel.line().key(),
                next.notBefore(),
                later.why());
        keep(new Entry.Settling(next.line().key(), new Queued(next.attempts(), next.notBefore())));
        return Optional.of(next);
    }

    private Optional<Parcel> moved(Parcel parcel, Sent.Moved moved) {
        if (parcel.attempts() > 3) {
            settle(parcel, new LineState.Refused("the chat moves on and on"));
            return Optional.empty();
        }
        keep(new Entry.Settling(parcel.line().key(), new Queued(parcel.attempts() + 1, time.now())));
        learnt.accept(parcel.line().to(), new Update.AddressChanged(moved.user()));
        return Optional.of(parcel.to(parcel.line().movedTo(moved.user())));
    }

    /** Nobody waits for it, but it is not forgotten either when the store is away just then. */
    private void settle(Parcel parcel, LineState state) {
        var settling = new Entry.Settling(parcel.line().key(), state);
        scribe.later(settling).whenComplete((_, trouble) -> {
            if (trouble != null) {
                Thread.ofVirtual().name("settle").start(() -> keep(settling));
            }
        });
    }

    /** Returns when it is durable: a line that the store still takes for being on the wire could never be claimed again. */
    private void keep(Entry.Settling settling) {
        insistence.until(() -> kept(settling));
    }

    private boolean kept(Entry.Settling settling) {
        try {
            scribe.write(settling);
            return true;
        } catch (NotCommitted e) {
            LOG.debug("the store is away, what became of {} waits: {}", settling.line(), e.getMessage());
            return false;
        }
    }
}
