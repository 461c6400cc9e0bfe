package dragoman.model;

/** Where a running flow stands: the step that runs or waits. The last frame of the stack is the one that runs. */
public record Frame(String flow, String step) {
    /** At another step of the same flow. */
    public Frame at(String other) {
        return new Frame(flow, other);
    }
}
