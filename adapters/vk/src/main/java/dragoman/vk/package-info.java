/** VK, experimental: its callbacks checked and parsed, our messages put into its form and sent. The door is {@link dragoman.vk.Vk}. */
@NullMarked
package dragoman.vk;

import org.jspecify.annotations.NullMarked;
