@NullMarked
package dragoman.codec;

import org.jspecify.annotations.NullMarked;
