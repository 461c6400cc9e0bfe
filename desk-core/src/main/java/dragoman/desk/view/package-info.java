/** What the desk shows: queue, conversation, customer. */
@NullMarked
package dragoman.desk.view;

import org.jspecify.annotations.NullMarked;
