package dragoman.runtime;

import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;

/** A clock that the test moves; who waits for a moment waits until the test has moved it there. */
final class SettableTime implements Time {
    private Instant now;

    SettableTime(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void await(Instant until) throws InterruptedException {
        while (now.isBefore(until)) {
            wait();
        }
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
        notifyAll();
    }
}
