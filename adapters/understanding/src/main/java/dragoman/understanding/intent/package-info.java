/** Learns which intent a sentence has, and when it has none. Knows nothing of words: sentences are compared in a {@link Space}. */
@NullMarked
package dragoman.understanding.intent;

import org.jspecify.annotations.NullMarked;
