package dragoman.benchmarks.simulation;

import java.util.Optional;

/** Somebody who talks with the shop. Not thread-safe. */
interface Customer {
    /** What they are, for the figures. */
    String kind();

    /** What they do next, after reading what was said; empty when they are done. */
    Optional<Act> next(Chat chat);

    /** Whether they have what they came for; empty for somebody who came for nothing. */
    Optional<Boolean> content(Chat chat);
}
