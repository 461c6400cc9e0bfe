@NullMarked
package dragoman.desk;

import org.jspecify.annotations.NullMarked;
