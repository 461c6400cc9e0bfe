@NullMarked
package dragoman.desk.report;

import org.jspecify.annotations.NullMarked;
