/** The whole program from outside: customers in messengers that only pretend, agents by the admin routes, kills, other databases, a browser. */
@NullMarked
package dragoman.app.e2e;

import org.jspecify.annotations.NullMarked;
