package dragoman.jdbc;

/** The store cannot be opened. The message says what, where and what to do about it, in one or two lines for the shop's owner. */
public final class CannotOpen extends Exception {
    CannotOpen(String why) {
        super(why);
    }

    CannotOpen(String why, Throwable cause) {
        super(why, cause);
    }
}
