package dragoman.runtime;

import dragoman.model.ConversationId;
import dragoman.port.Conversations;
import dragoman.port.Time;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second which conversations have a timer due. */
final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final int AT_ONCE = 500;

    private final Conversations conversations;
    private final Time time;
    private final Aside aside;
    private final Consumer<ConversationId> due;
    private final Thread thread;

    Ticker(Conversations conversations, Time time, Aside aside, Consumer<ConversationId> due) {
        this.conversations = conversations;
        this.time = time;
        this.aside = aside;
        this.due = due;
        this.thread = Thread.ofVirtual().name("ticker").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tick();
                time.await(time.now().plus(PERIOD));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            conversations.due(time.now(), AT_ONCE + aside.size()).stream().filter(id -> !aside.holds(id))
                    .forEach(due);
        } catch (RuntimeException e) {
            LOG.warn("Timers wait, the store does not answer: {}", e.getMessage());
        }
    }
}
