package dragoman.runtime;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What a line waits for before it may go. */
final class Pass {
    private final CountDownLatch given = new CountDownLatch(1);
    private final AtomicInteger waiting;

    /** @param waiting counts those who wait */
    Pass(AtomicInteger waiting) {
        this.waiting = waiting;
    }

    void give() {
        given.countDown();
    }

    void await() throws InterruptedException {
        waiting.incrementAndGet();
        try {
            given.await();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
