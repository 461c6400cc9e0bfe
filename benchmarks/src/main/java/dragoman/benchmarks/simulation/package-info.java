/** Customers at random who talk with the demo shop, and what must hold after each of their messages. */
@NullMarked
package dragoman.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;
