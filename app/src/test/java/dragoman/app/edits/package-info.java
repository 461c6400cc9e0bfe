@NullMarked
package dragoman.app.edits;

import org.jspecify.annotations.NullMarked;
