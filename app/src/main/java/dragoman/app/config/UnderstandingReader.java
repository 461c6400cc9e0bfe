package dragoman.app.config;

import dragoman.flow.yaml.Mapping;
import dragoman.llm.LlmSettings;
import java.time.Duration;
import java.util.Optional;

/** {@code understanding}: the models that help the words. */
record UnderstandingReader(Values values) {
    private static final String OPENAI = "https://api.openai.com/v1";
    private static final Duration USUAL = Duration.ofSeconds(2);

    UnderstandingSettings read(Mapping root) {
        return root.mapping("understanding", "understanding").map(this::settings)
                .orElse(UnderstandingSettings.BY_WORDS);
    }

    private UnderstandingSettings settings(Mapping understanding) {
        var embeddings = values.oneOf(understanding, "embeddings", "false", "true", "false");
        var llm = understanding.mapping("llm", "llm").flatMap(this::llm);
        understanding.done();
        return new UnderstandingSettings(embeddings.equals("true"), llm);
    }

    private Optional<LlmSettings> llm(Mapping llm) {
        var url = values.address(llm, "url", OPENAI);
        var model = values.text(llm, "model", "").strip();
        var key = values.secret(llm, "key");
        var timeout = timeout(llm);
        llm.done();
        return values.checked(llm.spot(), () -> new LlmSettings(url, model, key, timeout));
    }

    private Duration timeout(Mapping llm) {
        var given = values.text(llm, "timeout", "2s").strip();
        if (given.matches("\\d{1,3}(\\.\\d{1,3})?s")) {
            return Duration
                    .ofMillis(Math.round(Double.parseDouble(given.substring(0, given.length() - 1)) * 1000));
        }
        values.notes().error("wrong-type", llm.spotOf("timeout"),
                "timeout is a time in seconds, not '" + given + "'.",
                "Write it with its unit, such as 2s or 0.5s.");
        return USUAL;
    }
}
