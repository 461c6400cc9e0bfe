/** How long what is kept is kept. */
@NullMarked
package dragoman.desk.retention;

import org.jspecify.annotations.NullMarked;
