@NullMarked
package dragoman.vk;

import org.jspecify.annotations.NullMarked;
