package dragoman.runtime;

import dragoman.port.Intake.NotCommitted;
import dragoman.port.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that turns and updates leave to be done beside them: under one key one piece after the other, different keys at once. What the store must hear of it is said until it
 * hears it, or until a stop: the next start finds the piece again.
 */
public final class Workers<K, T> {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final Lanes<K, T> lanes;
    private final Insistence insistence;
    private volatile boolean stopped;

    /** @param name of one piece, for the log */
    public Workers(String name, Time time, Consumer<T> work) {
        this.lanes = new Lanes<>(name, (_, piece) -> work.accept(piece));
        this.insistence = new Insistence(time);
    }

    public void post(K key, T piece) {
        lanes.post(key, piece);
    }

    /** Nothing waits under this key, and nothing is being done. */
    public boolean idle(K key) {
        return lanes.idle(key);
    }

    /** Waits for those on their way, at most so long; the others are found by the next start. */
    public boolean quiet(Duration atMost) throws InterruptedException {
        var done = lanes.quiet(atMost);
        stopped = true;
        return done;
    }

    /** Until the store is back; false beyond a stop. */
    public boolean again(BooleanSupplier attempt) {
        return insistence.first(() -> stopped ? Optional.of(false) : tried(attempt)).orElse(false);
    }

    private static Optional<Boolean> tried(BooleanSupplier attempt) {
        try {
            return Optional.of(attempt.getAsBoolean());
        } catch (NotCommitted e) {
            LOG.debug("the store is away, what came of a piece of work waits: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
