/** The shop's own chat page. {@link dragoman.webchat.WebChat} is the door. */
@NullMarked
package dragoman.webchat;

import org.jspecify.annotations.NullMarked;
