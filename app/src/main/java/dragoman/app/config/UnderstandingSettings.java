package dragoman.app.config;

import dragoman.llm.LlmSettings;
import java.util.Optional;

/**
 * How customers are understood, beyond the words.
 *
 * @param embeddings English sentences are compared by meaning, too
 * @param llm who is asked where the words are not sure
 */
public record UnderstandingSettings(boolean embeddings, Optional<LlmSettings> llm) {
    static final UnderstandingSettings BY_WORDS = new UnderstandingSettings(false, Optional.empty());
}
