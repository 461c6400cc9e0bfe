package dragoman.app;

/** Something a person can mend: the message says what is wrong, where, and what to do. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    /** What a part of the program has to say to a person, in its own words. */
    public static Trouble told(Exception cause) {
        return new Trouble(String.valueOf(cause.getMessage()));
    }
}
