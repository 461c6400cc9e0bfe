package dragoman.runtime;

import dragoman.port.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Tries what the store could not keep again and again, half a second apart, for as long as it is away. */
record Insistence(Time time) {
    static final Duration PAUSE = Duration.ofMillis(500);

    /** Until it is done, or the thread is interrupted. */
    void until(BooleanSupplier done) {
        var _ = first(() -> done.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The first result there is; empty when the thread is interrupted before. */
    <T> Optional<T> first(Supplier<Optional<T>> attempt) {
        var result = attempt.get();
        while (result.isEmpty() && time.rest(PAUSE)) {
            result = attempt.get();
        }
        return result;
    }
}
