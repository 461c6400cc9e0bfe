/** What agents do. */
@NullMarked
package dragoman.desk.act;

import org.jspecify.annotations.NullMarked;
