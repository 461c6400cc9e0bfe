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

    public Frame pausedAt(Instant at) {
        return new Frame(flow, step, Optional.of(at));
    }

    public Frame running() {
        return paused.isEmpty() ? this : new Frame(flow, step);
    }
}
