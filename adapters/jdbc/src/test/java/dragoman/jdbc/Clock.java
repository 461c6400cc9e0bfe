package dragoman.jdbc;

import dragoman.port.Time;
import java.time.Instant;

/** A clock that the test moves. */
final class Clock implements Time {
    Instant now;

    Clock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void await(Instant until) {
        now = until;
    }
}
