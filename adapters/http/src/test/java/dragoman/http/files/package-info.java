@NullMarked
package dragoman.http.files;

import org.jspecify.annotations.NullMarked;
