/** What the communication standard has to say while an agent writes. */
@NullMarked
package dragoman.desk.tip;

import org.jspecify.annotations.NullMarked;
