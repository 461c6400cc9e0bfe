package dragoman.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One lane per key: what is posted under the same key is handled one by one, in order, on a virtual thread that lives as long as there is something
 * to do; different keys run at once.
 */
final class Lanes<K, T> {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final ConcurrentHashMap<K, ArrayDeque<T>> lanes = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final String name;
    private final BiConsumer<K, T> handler;

    Lanes(String name, BiConsumer<K, T> handler) {
        this.name = name;
        this.handler = handler;
    }

    void post(K key, T item) {
        waiting.incrementAndGet();
        var fresh = new ArrayDeque<T>(4);
        var lane = lanes.compute(key, (_, existing) -> {
            var queue = existing == null ? fresh : existing;
            queue.add(item);
            return queue;
        });
        if (lane == fresh) {
            Thread.ofVirtual().name(name).start(() -> drain(key));
        }
    }

    /** Posts unless there is something to do already: for who asks again and again and must not fill a lane that is stuck. */
    void postIfIdle(K key, T item) {
        if (idle(key)) {
            post(key, item);
        }
    }

    /** Nothing is to do under this key, and nothing is being done. */
    boolean idle(K key) {
        return !lanes.containsKey(key);
    }

    private void drain(K key) {
        for (var item = next(key); item.isPresent(); item = next(key)) {
            handle(key, item.get());
        }
    }

    /** Whatever goes wrong with one item, the lane goes on: else its key would be deaf for ever. */
    private void handle(K key, T item) {
        try {
            handler.accept(key, item);
        } catch (RuntimeException | Error fault) {
            LOG.error("A fault in the lane {} of {}; it goes on with what comes next", key, name, fault);
        }
    }

    private Optional<T> next(K key) {
        var taken = new ArrayDeque<T>(1);
        lanes.compute(key, (_, queue) -> {
            if (queue == null || queue.isEmpty()) {
                return null;
            }
            taken.add(queue.remove());
            waiting.decrementAndGet();
            return queue;
        });
        return Optional.ofNullable(taken.poll());
    }

    /** How many lanes have something to do. */
    int busy() {
        return lanes.size();
    }

    /** How many items nobody has begun with. */
    int waiting() {
        return waiting.get();
    }

    /** Waits until nothing is left to do, at most so long. */
    boolean quiet(Duration atMost) throws InterruptedException {
        return quiet(atMost, () -> 0);
    }

    /** The same, but those who wait for another day hold up nobody. */
    boolean quiet(Duration atMost, IntSupplier waiting) throws InterruptedException {
        var until = System.nanoTime() + atMost.toNanos();
        while (lanes.size() > waiting.getAsInt() && System.nanoTime() < until) {
            Thread.sleep(5);
        }
        return lanes.isEmpty();
    }
}
