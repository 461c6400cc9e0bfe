/** Files that people send: what they are, where they are kept, how they are shown without harm. */
@NullMarked
package dragoman.http.files;

import org.jspecify.annotations.NullMarked;
