package dragoman.webchat;

import dragoman.model.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Who looks at which chat now. Thread-safe. */
final class Hub {
    /** Windows of one person; the oldest makes room, since an old one is often a connection that died unnoticed. */
    static final int PER_PERSON = 6;
    private static final int IN_ALL = 5_000;
    private final Map<Address, Deque<ChatStream>> streams = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    boolean full() {
        return count.get() >= IN_ALL;
    }

    void join(Address who, ChatStream stream) {
        count.incrementAndGet();
        streams.compute(who, (_, known) -> {
            var open = known == null ? new ArrayDeque<ChatStream>() : new ArrayDeque<>(known);
            open.addLast(stream);
            if (open.size() > PER_PERSON) {
                open.getFirst().tell(Signal.BYE);
            }
            return open;
        });
    }

    void leave(Address who, ChatStream stream) {
        count.decrementAndGet();
        streams.computeIfPresent(who, (_, known) -> {
            var open = new ArrayDeque<>(known);
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    /** Never blocks. */
    void tell(Address who, Signal signal) {
        streams.getOrDefault(who, new ArrayDeque<>()).forEach(stream -> stream.tell(signal));
    }
}
