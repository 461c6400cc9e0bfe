package dragoman.app.server;

import dragoman.port.Time;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Something that is done again and again, each time at its hour. */
final class Rounds {
    private final Time time;
    private final UnaryOperator<Instant> next;
    private final Runnable work;
    private final Thread thread;

    /** @param next when it is done after this moment */
    Rounds(String name, Time time, UnaryOperator<Instant> next, Runnable work) {
        this.time = time;
        this.next = next;
        this.work = work;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
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
                time.await(next.apply(time.now()));
                work.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
