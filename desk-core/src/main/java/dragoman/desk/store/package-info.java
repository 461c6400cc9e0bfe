/** What the desk keeps, and how it is read. */
@NullMarked
package dragoman.desk.store;

import org.jspecify.annotations.NullMarked;
