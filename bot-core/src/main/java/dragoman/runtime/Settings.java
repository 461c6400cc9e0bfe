package dragoman.runtime;

import java.time.Duration;

/**
 * How the runtime behaves.
 *
 * @param natural a brief typing moment before an answer
 * @param remembered how many conversations are kept in memory
 * @param grace how long a stop may take to finish what is begun
 */
public record Settings(boolean natural, int remembered, Duration grace) {
    public static final Settings DEFAULT = new Settings(true, 10_000, Duration.ofSeconds(10));

    public Settings unhurried(boolean yes) {
        return new Settings(yes, remembered, grace);
    }
}
