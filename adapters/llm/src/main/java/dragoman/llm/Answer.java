package dragoman.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** What a model said. */
sealed interface Answer {
    /** One of the names that were offered. */
    record Chosen(String name) implements Answer {}

    /** Nothing fits. */
    record None() implements Answer {}

    /** Anything else. */
    record Nonsense() implements Answer {}

    /** Exactly {@code {"choice": "NAME"}}; models like to put it in a block of code, which is forgiven. */
    static Answer of(String said, List<String> offered) {
        var bare = said.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
        try {
            var tree = Strict.JSON.readTree(bare);
            if (tree == null || !tree.isObject() || tree.size() != 1 || !tree.path("choice").isTextual()) {
                return new Nonsense();
            }
            var name = tree.path("choice").textValue();
            if (name.equals("none")) {
                return new None();
            }
            return offered.contains(name) ? new Chosen(name) : new Nonsense();
        } catch (JsonProcessingException e) {
            return new Nonsense();
        }
    }

    /** No second value behind the first, no key twice. */
    final class Strict {
        private static final JsonMapper JSON = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

        private Strict() {}
    }
}
