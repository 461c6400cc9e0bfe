package dragoman.runtime;

import dragoman.port.Intake.NotCommitted;
import dragoman.port.Time;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Waits for the store, but not for ever: who called is told to try again. One look a second at all who wait, since a timer for each of them costs
 * more than what they wait for.
 */
final class Patience {
    static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private record Waiting(CompletableFuture<?> kept, long until) {
        boolean isOver(long now) {
            return now - until > 0;
        }
    }

    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final LongSupplier nanos;
    private final Rounds rounds;

    /** @param nanos by which it is known who has waited for long */
    Patience(Time time, LongSupplier nanos) {
        this.nanos = nanos;
        this.rounds = Rounds.each("patience", time, LOOK, this::look);
    }

    void start() {
        rounds.start();
    }

    void stop() {
        rounds.stop();
    }

    /** @throws NotCommitted it could not be kept, or not in time */
    <T> T await(CompletableFuture<T> kept) {
        var one = new Waiting(kept, nanos.getAsLong() + LONGEST.toNanos());
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

    /** Once; for tests too, which know when. */
    void look() {
        var now = nanos.getAsLong();
        waiting.stream().filter(one -> one.isOver(now))
                .forEach(one -> one.kept().completeExceptionally(new TimeoutException()));
    }
}
