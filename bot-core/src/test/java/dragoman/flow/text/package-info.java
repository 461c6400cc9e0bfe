@NullMarked
package dragoman.flow.text;

import org.jspecify.annotations.NullMarked;
