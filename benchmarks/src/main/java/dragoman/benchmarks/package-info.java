@NullMarked
package dragoman.benchmarks;

import org.jspecify.annotations.NullMarked;
