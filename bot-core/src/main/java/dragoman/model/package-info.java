@NullMarked
package dragoman.model;

import org.jspecify.annotations.NullMarked;
