/** A group of a messenger as the desk: a topic for each conversation ({@code docs/decisions/0021}). The door is {@link dragoman.desk.group.GroupDesk}. */
@NullMarked
package dragoman.desk.group;

import org.jspecify.annotations.NullMarked;
