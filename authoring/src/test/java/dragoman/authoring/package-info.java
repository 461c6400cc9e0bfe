@NullMarked
package dragoman.authoring;

import org.jspecify.annotations.NullMarked;
