package dragoman.app.edits;

import dragoman.app.config.BotSettings;
import dragoman.port.Time;
import dragoman.runtime.Edits;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether a bot's files have changed, and takes them over once they lie still: an editor saves several files one after the other.
 * It asks for times and sizes, since the file systems of containers and networks do not tell of changes by themselves.
 */
public final class FolderWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final Duration TIDY = Duration.ofHours(1);

    private final List<BotSettings> bots;
    private final Reloading reloading;
    private final Edits edits;
    private final Time time;
    private final Map<BotSettings, Stamp> known = new HashMap<>();
    private final Map<BotSettings, Stamp> moving = new HashMap<>();
    private final Thread thread;
    private Instant tidied;

    public FolderWatch(List<BotSettings> bots, Reloading reloading, Edits edits, Time time) {
        this.bots = List.copyOf(bots);
        this.reloading = reloading;
        this.edits = edits;
        this.time = time;
        this.tidied = time.now();
        this.bots.forEach(bot -> known.put(bot, Stamp.of(bot.flows())));
        this.thread = Thread.ofVirtual().name("folders").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                time.await(time.now().plus(PERIOD));
                try {
                    look();
                    tidy();
                } catch (RuntimeException e) {
                    LOG.warn("The bots' folders could not be looked at; the next look is in a second: {}",
                            e.toString());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One look: what has changed since the last but lies still now is taken over. */
    void look() {
        for (var bot : bots) {
            var now = Stamp.of(bot.flows());
            if (now.equals(known.get(bot))) {
                moving.remove(bot);
            } else if (now.equals(moving.put(bot, now))) {
                known.put(bot, now);
                moving.remove(bot);
                reloading.reload(bot);
            }
        }
    }

    private void tidy() {
        if (!tidied.plus(TIDY).isAfter(time.now())) {
            tidied = time.now();
            edits.tidy();
        }
    }
}
