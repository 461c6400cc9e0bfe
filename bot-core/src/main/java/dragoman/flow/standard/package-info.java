/** What the communication standard (docs/standard.md) says of single words and texts, language by language. */
@NullMarked
package dragoman.flow.standard;

import org.jspecify.annotations.NullMarked;
