package dragoman.codec;

/** A document that is no JSON, lacks something, or was written by a version that we do not know. */
public final class Unreadable extends RuntimeException {
    Unreadable(String why) {
        super(why);
    }

    Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
