package dragoman.flow;

import dragoman.model.Language;
import java.util.Map;
import java.util.Optional;

/**
 * Something we sell.
 *
 * @param fields by language, translated fields laid over the source's; values as in {@link Scope}
 * @param stock what the catalogue says there is; empty: always there
 */
public record Item(String list, String id, Map<Language, Map<String, Object>> fields,
        Optional<Integer> stock) {
    /** {@code list/id}. */
    public String key() {
        return list + "/" + id;
    }

    public Map<String, Object> in(Language language, Language source) {
        var own = fields.get(language);
        return own == null ? fields.getOrDefault(source, Map.of()) : own;
    }
}
