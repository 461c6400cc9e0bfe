@NullMarked
package dragoman.calls;

import org.jspecify.annotations.NullMarked;
