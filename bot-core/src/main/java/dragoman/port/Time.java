package dragoman.port;

import java.time.Duration;
import java.time.Instant;

/** The clock of the edge, settable in tests. Thread-safe. */
public interface Time {
    /** To the millisecond, as it is kept. */
    Instant now();

    /** Returns when it is {@code until}; at once when that is past. */
    void await(Instant until) throws InterruptedException;

    /** Lets so much time go by; false where the thread is interrupted, which it then still is. */
    default boolean rest(Duration pause) {
        try {
            await(now().plus(pause));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The machine's own. */
    static Time system() {
        return new SystemTime();
    }
}
