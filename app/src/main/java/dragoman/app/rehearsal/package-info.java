@NullMarked
package dragoman.app.rehearsal;

import org.jspecify.annotations.NullMarked;
