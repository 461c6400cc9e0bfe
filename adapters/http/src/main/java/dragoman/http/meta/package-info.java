/** What WhatsApp, Messenger and Instagram share: Meta's way of calling a webhook. */
@NullMarked
package dragoman.http.meta;

import org.jspecify.annotations.NullMarked;
