package dragoman.http;

/** The listener could not begin; the message is one line with the reason and the remedy, for the owner. */
public final class CannotListen extends RuntimeException {
    CannotListen(String what, Throwable cause) {
        super(what, cause);
    }
}
