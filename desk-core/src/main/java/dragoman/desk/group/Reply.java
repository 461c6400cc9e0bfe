package dragoman.desk.group;

import java.time.Duration;

/** What a group answered. */
public sealed interface Reply {
    /** Done. {@code id}: of what was made, 0 where nothing was. */
    record Done(long id) implements Reply {}

    /** There is no such topic any more. */
    record Gone() implements Reply {}

    /** The topic is closed. */
    record Closed() implements Reply {}

    /** Nothing happened; it may go after a while. */
    record Later(Duration pause, String why) implements Reply {}

    /** Not this, and not later. */
    record No(String why) implements Reply {}

    /** We may not do anything there: we were sent away, or lack a right. The owner has to mend it. */
    record Barred(String why) implements Reply {}

    /** The answer never came: it may or may not have happened. */
    record Unsure(String why) implements Reply {}
}
