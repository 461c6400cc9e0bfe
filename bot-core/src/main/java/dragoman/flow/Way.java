package dragoman.flow;

import java.util.Optional;

/** Where to go on: a step of the same flow, or its end. */
public record Way(Optional<String> step) {
    public static final Way END = new Way(Optional.empty());

    public static Way to(String step) {
        return new Way(Optional.of(step));
    }
}
