package dragoman.understanding.intent;

/** How near a sentence is to each of those that were learnt: a kernel, so a product of vectors of length 1 or less. Thread-safe. */
@FunctionalInterface
public interface Nearness {
    /** In the order in which they were learnt; 1 for the same, 0 for what has nothing in common, below 0 for the opposite. */
    float[] toAll(String sentence);
}
