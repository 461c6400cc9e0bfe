/** One customer in several conversations, by the word of people of the shop. */
@NullMarked
package dragoman.desk.join;

import org.jspecify.annotations.NullMarked;
