/** The desk in a browser: pages made here, events as they happen, and an API. The public door is {@code AgentDesk}. */
@NullMarked
package dragoman.agentdesk;

import org.jspecify.annotations.NullMarked;
