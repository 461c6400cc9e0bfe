package dragoman.webchat;

import dragoman.model.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Who looks at which chat now. Thread-safe. */
final class Hub {
    /**
     * Windows of one person; the oldest makes room, since an old one is often a connection that died unnoticed. Browsers open six
     * connections to a host at most: two stay free, to write on.
     */
    static final int PER_PERSON = 4;
    private static final int PER_NETWORK = 500;
    private static final int IN_ALL = 5_000;
    private final Map<Address, Deque<ChatStream>> streams = new ConcurrentHashMap<>();
    private final Map<String, Integer> networks = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    boolean full(Optional<String> network) {
        return count.get() >= IN_ALL
                || network.map(one -> networks.getOrDefault(one, 0) >= PER_NETWORK).orElse(false);
    }

    void join(ChatStream stream) {
        count.incrementAndGet();
        stream.network().ifPresent(one -> networks.merge(one, 1, Integer::sum));
        streams.compute(stream.who(), (_, known) -> {
            var open = known == null ? new ArrayDeque<ChatStream>() : new ArrayDeque<>(known);
            open.addLast(stream);
            if (open.size() > PER_PERSON) {
                open.getFirst().tell(Signal.BYE);
            }
            return open;
        });
    }

    void leave(ChatStream stream) {
        count.decrementAndGet();
        stream.network().ifPresent(one -> networks.computeIfPresent(one,
                (_, open) -> open > 1 ? Integer.valueOf(open - 1) : null));
        streams.computeIfPresent(stream.who(), (_, known) -> {
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
