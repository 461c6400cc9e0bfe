/** What tests are made of: fake messengers and the people who write in them. */
@NullMarked
package dragoman.testkit;

import org.jspecify.annotations.NullMarked;
