@NullMarked
package dragoman.whatsapp;

import org.jspecify.annotations.NullMarked;
