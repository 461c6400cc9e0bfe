package dragoman.runtime;

import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Something that is done again and again, each time at its hour, on a thread of its own. */
public final class Rounds {
    private final Time time;
    private final UnaryOperator<Instant> next;
    private final Runnable work;
    private final Thread thread;

    /** @param next when it is done after this moment */
    public Rounds(String name, Time time, UnaryOperator<Instant> next, Runnable work) {
        this.time = time;
        this.next = next;
        this.work = work;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /** With this much time between the end of one and the beginning of the next. */
    public static Rounds each(String name, Time time, Duration period, Runnable work) {
        return new Rounds(name, time, now -> now.plus(period), work);
    }

    public void start() {
        thread.start();
    }

    public void stop() {
        thread.interrupt();
    }

    /** The same, and waits for what is being done just now, at most so long. */
    public void stop(Duration atMost) throws InterruptedException {
        stop();
        thread.join(atMost);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                time.await(next.apply(time.now()));
                work.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
