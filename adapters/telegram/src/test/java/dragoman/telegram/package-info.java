@NullMarked
package dragoman.telegram;

import org.jspecify.annotations.NullMarked;
