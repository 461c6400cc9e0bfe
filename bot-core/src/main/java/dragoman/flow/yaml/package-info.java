@NullMarked
package dragoman.flow.yaml;

import org.jspecify.annotations.NullMarked;
