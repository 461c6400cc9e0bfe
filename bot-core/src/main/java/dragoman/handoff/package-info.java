/** Who owns a conversation and how that changes; after 'Who owns a conversation' of the agent desk. */
@NullMarked
package dragoman.handoff;

import org.jspecify.annotations.NullMarked;
