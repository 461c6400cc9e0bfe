/** JSON of others, in which any field may be missing, null or of another type than documented. */
@NullMarked
package dragoman.http.json;

import org.jspecify.annotations.NullMarked;
