@NullMarked
package dragoman.app.server;

import org.jspecify.annotations.NullMarked;
