package dragoman.http.outgoing;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.connection.ConnectionListener;

/**
 * Connections that rest for a minute at most, looked through once a second. OkHttp itself looks through all of them, on a thread that it wakes for that, each time
 * a call ends: with 64 connections a tenth of the processor (docs/performance.md). It offers no setting for it, hence the classes of its inside here, and only here.
 */
final class Pool {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private Pool() {}

    static ConnectionPool of(int idle) {
        return new ConnectionPool(idle, KEPT.toNanos(), TimeUnit.NANOSECONDS,
                new TaskRunner(new Unhurried(TaskRunner.INSTANCE.getBackend()),
                        Logger.getLogger(Pool.class.getName())),
                ConnectionListener.Companion.getNONE());
    }

    /** Nobody is woken: who looks through the connections comes by itself. */
    private record Unhurried(TaskRunner.Backend threads) implements TaskRunner.Backend {
        @Override
        public long nanoTime() {
            return threads.nanoTime();
        }

        @Override
        public void coordinatorNotify(TaskRunner runner) {
            // it looks within the second
        }

        @Override
        public void coordinatorWait(TaskRunner runner, long nanos) {
            threads.coordinatorWait(runner, Math.min(nanos, LOOK.toNanos()));
        }

        @Override
        public <T> BlockingQueue<T> decorate(BlockingQueue<T> queue) {
            return threads.decorate(queue);
        }

        @Override
        public void execute(TaskRunner runner, Runnable work) {
            threads.execute(runner, work);
        }
    }
}
