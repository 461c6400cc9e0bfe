@NullMarked
package dragoman.jdbc;

import org.jspecify.annotations.NullMarked;
