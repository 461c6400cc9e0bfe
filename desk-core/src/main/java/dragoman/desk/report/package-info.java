/** Figures for owner and supervisor. */
@NullMarked
package dragoman.desk.report;

import org.jspecify.annotations.NullMarked;
