package dragoman.authoring;

/** What was asked for cannot be done at all; the message says why and what to do, in one line. Exit code 2. */
public final class CannotRun extends RuntimeException {
    public CannotRun(String message) {
        super(message);
    }
}
