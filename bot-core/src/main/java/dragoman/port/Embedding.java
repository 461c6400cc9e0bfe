package dragoman.port;

import java.util.OptionalInt;

/**
 * Places a sentence by what it means: sentences that mean alike lie near each other, whatever their words. Thread-safe; the same sentence has
 * the same place; any text at all is allowed and never throws.
 */
@FunctionalInterface
public interface Embedding {
    /** A vector whose length, in dimensions, is the same for all sentences; its direction is what counts. */
    float[] of(String sentence);

    /** The place of a word, in small letters, among those that this knows whole, beginning with the most frequent; empty for all others. */
    default OptionalInt rank(String word) {
        return OptionalInt.empty();
    }
}
