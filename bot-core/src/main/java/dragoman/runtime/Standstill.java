package dragoman.runtime;

import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.port.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A channel that the vendor takes nothing from at all (token, account): its lines stay queued, and one at a time is tried now and then, until
 * the vendor takes it. Thread-safe.
 */
final class Standstill {
    private static final Logger LOG = LoggerFactory.getLogger(Standstill.class);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Queue<Pass> waiting = new ArrayDeque<>();
    private final BotId bot;
    private final ChannelId channel;
    private final Time time;
    private final Alarm alarm;
    private volatile Optional<Stopped> stopped = Optional.empty();
    private Duration pause = FIRST;
    /** Somebody may try now. */
    private boolean open;
    private boolean alarmed;

    Standstill(BotId bot, ChannelId channel, Time time, Alarm alarm) {
        this.bot = bot;
        this.channel = channel;
        this.time = time;
        this.alarm = alarm;
    }

    Optional<Stopped> now() {
        return stopped;
    }

    /** Returns when a line may go; whether it is the one that is tried. */
    boolean await() throws InterruptedException {
        if (stopped.isEmpty()) {
            return false;
        }
        var pass = queued();
        if (pass.isPresent()) {
            pass.get().await();
        }
        return true;
    }

    private synchronized Optional<Pass> queued() {
        if (stopped.isEmpty() || open) {
            open = false;
            return Optional.empty();
        }
        var pass = new Pass(alarm.waiting());
        waiting.add(pass);
        return Optional.of(pass);
    }

    /** The vendor takes nothing; also what came of a trial. */
    synchronized void stop(String why) {
        if (stopped.isEmpty()) {
            LOG.error("{} of {} takes nothing: {}. Its lines wait; check its token and account.", channel,
                    bot, why);
            stopped = Optional.of(new Stopped(bot, channel, why, time.now()));
            pause = FIRST;
        }
        tryLater();
    }

    /** A trial told nothing. */
    synchronized void tryLater() {
        if (stopped.isPresent() && !alarmed) {
            alarmed = true;
            alarm.at(time.now().plus(pause), this::letOneTry);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }

    private synchronized void letOneTry() {
        alarmed = false;
        var first = waiting.poll();
        if (first == null) {
            open = stopped.isPresent();
        } else {
            first.give();
        }
    }

    /** The vendor takes lines. */
    synchronized void works() {
        if (stopped.isPresent()) {
            LOG.info("{} of {} takes lines again; {} wait", channel, bot, waiting.size());
            stopped = Optional.empty();
            open = false;
            waiting.forEach(Pass::give);
            waiting.clear();
        }
    }
}
