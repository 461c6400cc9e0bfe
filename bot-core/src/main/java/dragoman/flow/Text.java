package dragoman.flow;

import dragoman.model.Language;
import java.util.List;
import java.util.Map;

/**
 * What is said, in every language it is written in, each with its variants.
 *
 * @param key flow, step and key, as in {@code find-shoes.use.text}; variants are remembered by it
 * @param source the language that stands in for a missing one
 */
public record Text(String key, Language source, Map<Language, List<Template>> variants) {
    public Text {
        variants = Map.copyOf(variants);
        if (!variants.containsKey(source)) {
            throw new IllegalArgumentException(key + " has no text in " + source);
        }
    }

    /** The variants in this language, or in the source language; never empty. */
    public List<Template> in(Language language) {
        var own = variants.get(language);
        return own == null ? variants.getOrDefault(source, List.of()) : own;
    }
}
