/** Tests of the console. */
@NullMarked
package dragoman.console;

import org.jspecify.annotations.NullMarked;
