@NullMarked
package dragoman.messenger;

import org.jspecify.annotations.NullMarked;
