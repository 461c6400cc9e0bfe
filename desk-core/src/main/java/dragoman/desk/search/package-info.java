/** Finding things. */
@NullMarked
package dragoman.desk.search;

import org.jspecify.annotations.NullMarked;
