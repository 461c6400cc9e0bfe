@NullMarked
package dragoman.flow;

import org.jspecify.annotations.NullMarked;
