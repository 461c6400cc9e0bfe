/** Files in conversations: what customers sent and what agents send along. */
@NullMarked
package dragoman.desk.files;

import org.jspecify.annotations.NullMarked;
