/** What a fuzzer calls: webhooks, signatures, the renderer. */
@NullMarked
package dragoman.app.fuzz;

import org.jspecify.annotations.NullMarked;
