package dragoman.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a running flow stands: the step that runs or waits. The last frame of the stack is the one that runs.
 *
 * @param paused when something else came between; empty for a flow that runs, or waits for the one above that it runs itself
 */
public record Frame(String flow, String step, Optional<Instant> paused) {
    public Frame(String flow, String step) {
        this(flow, step, Optional.empty());
    }

    /** What is written as {@code flow/step}; empty for what is not. */
    public static Optional<Frame> in(String place) {
        var slash = place.indexOf('/');
        return slash > 0 && slash < place.length() - 1
                ? Optional.of(new Frame(place.substring(0, slash), place.substring(slash + 1)))
                : Optional.empty();
    }

    public Frame pausedAt(Instant at) {
        return new Frame(flow, step, Optional.of(at));
    }

    public Frame running() {
        return paused.isEmpty() ? this : new Frame(flow, step);
    }
}
