@NullMarked
package dragoman.app;

import org.jspecify.annotations.NullMarked;
