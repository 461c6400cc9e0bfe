package dragoman.port;

import java.time.Duration;
import java.util.Optional;

/** What became of fetching a file from a messenger. */
public sealed interface Fetched {
    /** It is there. {@code name}: what it is called, where the messenger says so. */
    record Done(Optional<String> name) implements Fetched {}

    /** Not now; {@code delay}: not before that. */
    record TryLater(Duration delay, String why) implements Fetched {}

    /** Never; {@code why} in plain words for an agent, without an address in it. */
    record Gone(String why) implements Fetched {}
}
