/** Calls that go out: to the messengers, and to the shop's own systems. {@link dragoman.http.outgoing.Outgoing} is the door. */
@NullMarked
package dragoman.http.outgoing;

import org.jspecify.annotations.NullMarked;
