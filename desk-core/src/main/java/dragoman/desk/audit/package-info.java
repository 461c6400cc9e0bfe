/** Who did what, in a chain that shows a changed link. */
@NullMarked
package dragoman.desk.audit;

import org.jspecify.annotations.NullMarked;
