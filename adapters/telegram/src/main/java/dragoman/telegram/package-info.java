/** Telegram: verify, parse, send; the door is {@link dragoman.telegram.Telegram}. Facts are those of the Bot API 10. */
@NullMarked
package dragoman.telegram;

import org.jspecify.annotations.NullMarked;
