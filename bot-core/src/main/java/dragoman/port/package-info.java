@NullMarked
package dragoman.port;

import org.jspecify.annotations.NullMarked;
