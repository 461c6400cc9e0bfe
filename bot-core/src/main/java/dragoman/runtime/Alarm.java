package dragoman.runtime;

import dragoman.port.Time;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls whoever asked for it, each at its time: one thread waits for the earliest, however many there are. What is called must not block. Thread-safe. */
final class Alarm {
    /** {@code asked}: a clock that shows an earlier time was set back, and nobody is to wait for as long as it went back. */
    private record Wake(Instant at, Instant asked, Runnable call) {
        boolean isDue(Instant now) {
            return !at.isAfter(now) || now.isBefore(asked);
        }
    }

    private final PriorityQueue<Wake> wakes = new PriorityQueue<>(Comparator.comparing(Wake::at));
    private final Time time;
    private final Thread thread;
    private final AtomicInteger waiting = new AtomicInteger();
    private boolean stopped;

    Alarm(Time time) {
        this.time = time;
        this.thread = Thread.ofVirtual().name("alarm").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    synchronized void stop() {
        stopped = true;
        thread.interrupt();
    }

    /** How many wait for what is called here. */
    AtomicInteger waiting() {
        return waiting;
    }

    /** Calls at {@code at}, or soon when that is past. */
    synchronized void at(Instant at, Runnable call) {
        var earliest = Optional.ofNullable(wakes.peek());
        wakes.add(new Wake(at, time.now(), call));
        if (earliest.filter(other -> !at.isBefore(other.at())).isEmpty()) {
            notifyAll();
            thread.interrupt();
        }
    }

    private void run() {
        while (!isStopped()) {
            try {
                // looked at before the wait, too: who begins to wait on a clock that was set back waits for as long as it went back
                var call = due();
                if (call.isPresent()) {
                    call.get().run();
                } else {
                    time.await(earliest());
                }
            } catch (InterruptedException somethingEarlierOrTheEnd) {
                continue;
            }
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized Instant earliest() throws InterruptedException {
        while (wakes.isEmpty()) {
            wait();
        }
        return wakes.element().at();
    }

    private synchronized Optional<Runnable> due() {
        return Optional.ofNullable(wakes.peek()).filter(wake -> wake.isDue(time.now())).map(wake -> {
            wakes.remove();
            return wake.call();
        });
    }
}
