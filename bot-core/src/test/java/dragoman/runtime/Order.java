package dragoman.runtime;

import java.util.ArrayList;
import java.util.List;

/** Who was let through a limit, in order; each joins when the one before stands in the queue. */
final class Order {
    private final List<String> gone = new ArrayList<>();

    void joins(String name, ChannelLimit limit) {
        var thread = Thread.ofVirtual().start(() -> {
            try {
                limit.await(name.startsWith("answer"));
                add(name);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private synchronized void add(String name) {
        gone.add(name);
        notifyAll();
    }

    synchronized void awaits(int count) throws InterruptedException {
        while (gone.size() < count) {
            wait();
        }
    }

    synchronized List<String> all() {
        return List.copyOf(gone);
    }
}
