package dragoman.webchat;

import dragoman.http.EventOutput;
import dragoman.http.Live;
import dragoman.model.Address;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One window's stream: reads on in the transcript whenever it is told that there is more. */
final class ChatStream implements Live {
    /** Shorter than the idle times of the usual proxies; the page takes a longer silence for a lost connection. */
    private static final long BEAT_SECONDS = 15;
    private final Address who;
    private final Optional<String> network;
    private final Hub hub;
    private final Feed feed;
    private final BlockingQueue<Signal> signals = new ArrayBlockingQueue<>(16);
    private volatile boolean stopped;

    ChatStream(Address who, Optional<String> network, Hub hub, Feed feed) {
        this.who = who;
        this.network = network;
        this.hub = hub;
        this.feed = feed;
    }

    Address who() {
        return who;
    }

    /** Where it comes from, if that is known. */
    Optional<String> network() {
        return network;
    }

    /** Joins before it first reads, so that nothing falls between reading and listening. */
    @Override
    public void run(EventOutput out) throws IOException {
        hub.join(this);
        try {
            feed.pour(out);
            out.event("ready", "");
            while (!stopped && goesOn(next(), out)) {
                // until told otherwise
            }
        } finally {
            hub.leave(this);
        }
    }

    private boolean goesOn(Signal signal, EventOutput out) throws IOException {
        switch (signal) {
            case NEWS -> feed.pour(out);
            case TYPING -> out.event("typing", "");
            case QUIET -> {
                feed.pour(out);
                out.event("beat", "");
            }
            case BYE -> out.event("bye", "");
            case STOP -> {
                // the page comes back by itself
            }
        }
        return signal != Signal.BYE && signal != Signal.STOP;
    }

    private Signal next() {
        try {
            var signal = signals.poll(BEAT_SECONDS, TimeUnit.SECONDS);
            return signal == null ? Signal.QUIET : signal;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Signal.STOP;
        }
    }

    /** Never blocks. When the queue is full the stream has enough to wake up for, and will read all there is. */
    void tell(Signal signal) {
        if (signal == Signal.BYE || signal == Signal.STOP) {
            signals.clear();
        }
        var _ = signals.offer(signal);
    }

    @Override
    public void stop() {
        stopped = true;
        tell(Signal.STOP);
    }
}
