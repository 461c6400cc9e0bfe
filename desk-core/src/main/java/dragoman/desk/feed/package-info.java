/** What has changed, so that a screen is never stale. */
@NullMarked
package dragoman.desk.feed;

import org.jspecify.annotations.NullMarked;
