@NullMarked
package dragoman.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;
