/** Viber: its webhook verified and parsed, our messages put into its form and sent. The door is {@link dragoman.viber.Viber}. */
@NullMarked
package dragoman.viber;

import org.jspecify.annotations.NullMarked;
