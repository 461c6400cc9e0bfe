package dragoman.app.e2e;

import dragoman.testkit.Person;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what nobody announces: a row in a database, a process that listens. */
final class Until {
    private static final long LOOK_AGAIN_NANOS = 10_000_000;

    private Until() {}

    /** @param otherwise what to say when patience ends */
    static void holds(BooleanSupplier condition, Supplier<String> otherwise) {
        var end = Instant.now().plus(Person.PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(otherwise.get());
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
