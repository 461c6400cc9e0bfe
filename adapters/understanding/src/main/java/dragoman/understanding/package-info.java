/**
 * The words: what a text may mean. {@link dragoman.understanding.WordUnderstanding} is the door.
 */
@NullMarked
package dragoman.understanding;

import org.jspecify.annotations.NullMarked;
