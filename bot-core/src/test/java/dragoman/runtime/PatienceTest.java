package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.port.Intake.NotCommitted;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A webhook's caller waits for the store, and is told in time to try again. */
class PatienceTest {
    private static final long LONGEST = Patience.LONGEST.toNanos();

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - LONGEST / 2);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Patience patience = new Patience(new SettableTime("2026-11-22T10:00:00Z"), () -> {
        var now = nanos.get();
        asked.countDown();
        return now;
    });

    @Test
    void what_is_kept_in_time_is_handed_on() {
        assertThat(patience.await(CompletableFuture.completedFuture("kept"))).isEqualTo("kept");
    }

    @Test
    void what_failed_says_why() {
        assertThatThrownBy(
                () -> patience.await(CompletableFuture.failedFuture(new NotCommitted("the disk is full"))))
                .isInstanceOf(NotCommitted.class).hasMessageContaining("the disk is full");
    }

    @Test
    @Timeout(60)
    void nobody_waits_for_ever() throws Exception {
        var kept = new CompletableFuture<String>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var waits = callers.submit(() -> patience.await(kept));
            asked.await();
            nanos.addAndGet(LONGEST);
            patience.look();
            assertThat(kept).isNotDone();

            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
            while (!waits.isDone()) {
                patience.look();
                Thread.onSpinWait();
            }
            assertThatThrownBy(waits::get).hasRootCauseInstanceOf(NotCommitted.class);
        }
    }
}
