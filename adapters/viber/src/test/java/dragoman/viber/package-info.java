@NullMarked
package dragoman.viber;

import org.jspecify.annotations.NullMarked;
