@NullMarked
package dragoman.handoff;

import org.jspecify.annotations.NullMarked;
