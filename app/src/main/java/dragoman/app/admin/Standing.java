package dragoman.app.admin;

import dragoman.runtime.Stopped;
import java.time.temporal.ChronoUnit;

/** What an owner reads of a channel that stands still. */
public final class Standing {
    private static final String REMEDY = "Make a new token with the vendor, put it into the configuration and start"
            + " Dragoman anew; if the account is blocked, settle that with the vendor. Nothing is lost: what waits goes out then.";

    private Standing() {}

    /** Which channel, since when, why, and what to do. */
    public static String of(Stopped one) {
        var why = one.why().strip();
        return one.channel() + " of " + one.bot() + " stands still since "
                + one.since().truncatedTo(ChronoUnit.SECONDS) + ": " + why + (why.endsWith(".") ? " " : ". ")
                + REMEDY;
    }
}
