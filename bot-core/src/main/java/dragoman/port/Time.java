package dragoman.port;

import java.time.Instant;

/** The clock of the edge, settable in tests. Thread-safe. */
public interface Time {
    /** To the millisecond, as it is kept. */
    Instant now();

    /** Returns when it is {@code until}; at once when that is past. */
    void await(Instant until) throws InterruptedException;

    /** The machine's own. */
    static Time system() {
        return new SystemTime();
    }
}
