@NullMarked
package dragoman.flow.expression;

import org.jspecify.annotations.NullMarked;
