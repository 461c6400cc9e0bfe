package dragoman.desk.people;

import java.util.Optional;

/** Logging in and out. Thread-safe; an attempt costs some 30 ms of hashing whether the name exists or not. */
public interface Door {
    /** {@code from}: the address of the machine that asks, for throttling: five wrong attempts, then growing pauses, up to 15 minutes. */
    Entrance enter(String login, String password, String from);

    /** By a one-time link: sets the password and logs in. Used links, and those older than three days, are {@link Entrance.Wrong}. */
    Entrance redeem(String link, String newPassword, String from);

    /** Whom a cookie's token belongs to; empty when it has ended, the password was changed since, or the account is closed. */
    Optional<Session> session(String token);

    /** Ends the session of this token. */
    void leave(String token);
}
