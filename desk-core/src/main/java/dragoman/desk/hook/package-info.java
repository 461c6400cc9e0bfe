/** Systems outside that are told what happens: whom, how it is signed, and the worker that insists. */
@NullMarked
package dragoman.desk.hook;

import org.jspecify.annotations.NullMarked;
