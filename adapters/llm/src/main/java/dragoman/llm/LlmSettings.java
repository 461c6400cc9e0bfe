package dragoman.llm;

import dragoman.port.Secret;
import java.net.URI;
import java.time.Duration;

/**
 * Which model is asked.
 *
 * @param url of an API that speaks as OpenAI's does, up to and without {@code /chat/completions}
 * @param model its name there
 * @param key may be empty: models in the own house often want none
 * @param timeout after so long the words' own reading stands
 */
public record LlmSettings(URI url, String model, Secret key, Duration timeout) {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    public LlmSettings {
        if (model.isBlank()) {
            throw new IllegalArgumentException(
                    "the LLM's model is missing: write, for instance, model: gpt-4o-mini");
        }
        if (timeout.toMillis() < 100 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the LLM's timeout is from 0.1s to 30s: a customer waits for it");
        }
    }
}
