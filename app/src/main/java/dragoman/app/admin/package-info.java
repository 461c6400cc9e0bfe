@NullMarked
package dragoman.app.admin;

import org.jspecify.annotations.NullMarked;
