/** WhatsApp by Meta's Cloud API: its webhook verified and parsed, our messages put into its form and sent. The door is {@link dragoman.whatsapp.WhatsApp}. */
@NullMarked
package dragoman.whatsapp;

import org.jspecify.annotations.NullMarked;
