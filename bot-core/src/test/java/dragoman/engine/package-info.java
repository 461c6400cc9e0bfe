@NullMarked
package dragoman.engine;

import org.jspecify.annotations.NullMarked;
