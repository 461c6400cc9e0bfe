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
        var begun = now;
        // who sleeps wakes in the end, also when the clock was set back meanwhile
        while (now.isBefore(until) && !now.isBefore(begun)) {
            wait();
        }
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
        notifyAll();
    }
}
