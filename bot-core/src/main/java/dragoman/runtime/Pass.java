package dragoman.runtime;

import java.util.concurrent.CountDownLatch;

/** What a line waits for before it may go. */
final class Pass {
    private final CountDownLatch given = new CountDownLatch(1);

    void give() {
        given.countDown();
    }

    void await() throws InterruptedException {
        given.await();
    }
}
