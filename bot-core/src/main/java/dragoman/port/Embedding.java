package dragoman.port;

/**
 * Places a sentence by what it means: sentences that mean alike lie near each other, whatever their words. Thread-safe; the same sentence has
 * the same place; any text at all is allowed and never throws.
 */
@FunctionalInterface
public interface Embedding {
    /** A vector whose length, in dimensions, is the same for all sentences; its direction is what counts. */
    float[] of(String sentence);
}
