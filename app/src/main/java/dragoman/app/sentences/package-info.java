/** Files of sentences with labels: what {@code understand} reads and writes. */
@NullMarked
package dragoman.app.sentences;

import org.jspecify.annotations.NullMarked;
