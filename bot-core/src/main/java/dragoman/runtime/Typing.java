package dragoman.runtime;

import java.time.Duration;

/** W2: a brief natural typing moment, never a delay to seem human. */
final class Typing {
    private static final long SHORTEST_MS = 250;
    private static final long LONGEST_MS = 1_200;
    private static final long PER_CHARACTER_MS = 8;

    private Typing() {}

    static Duration pause(String text, boolean first) {
        var natural = Math.min(LONGEST_MS, SHORTEST_MS + text.length() * PER_CHARACTER_MS);
        return Duration.ofMillis(first ? natural : natural / 2);
    }
}
