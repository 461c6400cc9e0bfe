/** Export and erasure of a customer, and how long things are kept. */
@NullMarked
package dragoman.desk.privacy;

import org.jspecify.annotations.NullMarked;
