/** Edited folders: noticed, taken over, told of. */
@NullMarked
package dragoman.app.edits;

import org.jspecify.annotations.NullMarked;
