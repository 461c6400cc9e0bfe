/**
 * A large language model as a second opinion: it chooses among what a bot declares, and never writes to customers. The public door is
 * {@link LlmUnderstanding}.
 */
@NullMarked
package dragoman.llm;

import org.jspecify.annotations.NullMarked;
