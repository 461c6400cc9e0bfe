/** Who works at the desk: accounts, roles, sessions, presence. */
@NullMarked
package dragoman.desk.people;

import org.jspecify.annotations.NullMarked;
