@NullMarked
package dragoman.runtime;

import org.jspecify.annotations.NullMarked;
