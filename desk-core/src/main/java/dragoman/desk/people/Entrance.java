package dragoman.desk.people;

import java.time.Duration;

/** What became of an attempt to log in. */
public sealed interface Entrance {
    /** In. {@code token} goes into the cookie and is kept nowhere else: the store knows its hash only. */
    record Opened(String token, Session session) implements Entrance {
        @Override
        public String toString() {
            return "Opened[" + session.person().id() + "]";
        }
    }

    /** Wrong name or password, a link that was used or is too old, or an account that is closed; which of these, is not told. */
    record Wrong() implements Entrance {}

    /** Too many attempts from there or on this account; try again after {@code pause}. */
    record TooOften(Duration pause) implements Entrance {}

    /** The new password is too weak: at least twelve signs, and not the login. */
    record TooWeak() implements Entrance {}
}
