package dragoman.port;

import java.util.Optional;

/** Whether there is room to keep more. Thread-safe, and quick: asked before anything is taken in. */
@FunctionalInterface
public interface Room {
    /** What runs out, in plain words; empty while there is enough. */
    Optional<String> shortage();

    /** Where nobody watches. */
    static Room endless() {
        return Optional::empty;
    }
}
