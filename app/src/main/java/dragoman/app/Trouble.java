package dragoman.app;

/** Something a person can mend: the message says what is wrong, where, and what to do. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }
}
