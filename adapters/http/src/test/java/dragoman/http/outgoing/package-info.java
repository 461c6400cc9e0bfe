@NullMarked
package dragoman.http.outgoing;

import org.jspecify.annotations.NullMarked;
