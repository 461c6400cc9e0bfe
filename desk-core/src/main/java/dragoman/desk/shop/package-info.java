/** Wishes, complaints, canned replies. */
@NullMarked
package dragoman.desk.shop;

import org.jspecify.annotations.NullMarked;
