package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Received;
import dragoman.port.Intake;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * Asks Telegram for updates, for owners without a public address. The offset moves on only once the updates are durable, and Telegram
 * keeps them until then: a crash loses nothing. Stops for good when the token is wrong.
 */
final class Poller implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration LONG_POLL = Duration.ofSeconds(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Bot bot;
    private final Api api;
    private final Intake intake;
    private final InstantSource clock;
    private final Duration firstPause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Duration pause;
    private long offset;

    /** @param firstPause after a first failure; twice as long after each further one, up to half a minute */
    Poller(Bot bot, Intake intake, InstantSource clock, Duration firstPause) {
        this.bot = bot;
        this.api = bot.api().patient(LONG_POLL.plusSeconds(15));
        this.intake = intake;
        this.clock = clock;
        this.firstPause = firstPause;
        this.pause = firstPause;
    }

    /** Ends {@link #run} soon; its thread is to be interrupted too, since it may be waiting for an answer. */
    void stop() {
        stopped.countDown();
    }

    /** While a webhook is set, Telegram refuses to be asked; so it goes first. */
    @Override
    public void run() {
        var free = false;
        while (stopped.getCount() > 0) {
            free = free || succeeds(api.call(DeleteWebhook.builder().build()));
            if (free && survives()) {
                pause = firstPause;
            } else {
                rest();
            }
        }
    }

    /** Whatever goes wrong, we ask again: a thread that ends would leave the bot deaf without a word. */
    private boolean survives() {
        try {
            return fetch();
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("a fault while asking Telegram for updates of {}, trying again in {}",
                    bot.settings().bot(), pause, fault);
            return false;
        }
    }

    private boolean fetch() {
        var outcome = api.call(GetUpdates.builder().offset(Math.toIntExact(offset)).limit(100)
                .timeout((int) LONG_POLL.toSeconds()).allowedUpdates(Registration.KINDS).build());
        return succeeds(outcome) && outcome instanceof Outcome.Done(var updates) && take(updates);
    }

    private boolean take(JsonNode updates) {
        var received = new ArrayList<Received>();
        var next = offset;
        try {
            var atDesk = 0;
            for (var update : updates) {
                if (bot.desk().takes(update)) {
                    atDesk++;
                } else {
                    received.addAll(bot.parser().read(update, clock.instant()));
                }
                next = Math.max(next, Json.id(update, "update_id").orElse(-1) + 1);
            }
            if (updates.size() > atDesk) {
                bot.takes(received, intake);
            }
            offset = next;
            return true;
        } catch (RuntimeException e) {
            // NotCommitted, or worse: either way Telegram still has them
            LOG.warn("updates for {} could not be stored, we ask for them again: {}", bot.settings().bot(),
                    e.toString());
            return false;
        }
    }

    private boolean succeeds(Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            return true;
        }
        if (outcome instanceof Outcome.Declined(var code, var why, _, _) && (code == 401 || code == 404)) {
            LOG.error("Telegram does not know the token of {} ({}): set the right one and start again",
                    bot.settings().bot(), why);
            stop();
        } else if (stopped.getCount() > 0) {
            LOG.warn("no updates for {} from Telegram, trying again in {}: {}", bot.settings().bot(), pause,
                    outcome.words());
        }
        return false;
    }

    private void rest() {
        try {
            if (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                        ? pause.multipliedBy(2)
                        : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}
