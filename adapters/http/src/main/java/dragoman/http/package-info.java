@NullMarked
package dragoman.http;

import org.jspecify.annotations.NullMarked;
