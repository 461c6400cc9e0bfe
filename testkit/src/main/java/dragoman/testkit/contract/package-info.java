/** What every implementation of the store's ports must do, as tests to inherit. */
@NullMarked
package dragoman.testkit.contract;

import org.jspecify.annotations.NullMarked;
