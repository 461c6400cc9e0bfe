/** Messenger and Instagram by Meta's Send API: webhooks verified and parsed, our messages put into its form and sent. The door is {@link dragoman.messenger.Messenger}. */
@NullMarked
package dragoman.messenger;

import org.jspecify.annotations.NullMarked;
