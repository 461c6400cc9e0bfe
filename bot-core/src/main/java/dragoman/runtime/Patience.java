package dragoman.runtime;

import dragoman.port.Intake.NotCommitted;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Waits for the store, but not for ever: who called is told to try again. One look a second at all who wait, since a timer for each of them costs
 * more than what they wait for.
 */
final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** @param until by {@link System#nanoTime()} */
    private record Waiting(CompletableFuture<?> kept, long until) {
        boolean isOver(long now) {
            return now - until > 0;
        }
    }

    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofVirtual().name("patience").unstarted(this::run);

    void start() {
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    /** @throws NotCommitted it could not be kept, or not in time */
    <T> T await(CompletableFuture<T> kept) {
        var one = new Waiting(kept, System.nanoTime() + LONGEST.toNanos());
        waiting.add(one);
        try {
            return kept.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCommitted("interrupted");
        } catch (ExecutionException e) {
            throw new NotCommitted("the store could not commit: " + e);
        } finally {
            waiting.remove(one);
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK);
                var now = System.nanoTime();
                waiting.stream().filter(one -> one.isOver(now))
                        .forEach(one -> one.kept().completeExceptionally(new TimeoutException()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
