@NullMarked
package dragoman.app.config;

import org.jspecify.annotations.NullMarked;
