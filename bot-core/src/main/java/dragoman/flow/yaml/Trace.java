package dragoman.flow.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers which keys readers ask for and as what: the grammar as it is read, from which the schemas for editors are made. */
public final class Trace {
    private final Map<String, Map<String, Use>> uses = new LinkedHashMap<>();

    /** As what a key is read. */
    public enum Form {
        ANY, WORD, TEXT, TEXTS, WORDS, NUMBER, YES_NO, STEPS, KEYS, ENTRIES
    }

    /** How a key is read. {@code of}: what the keys below describe, for KEYS. */
    public record Use(Form form, boolean needed, String of) {}

    /** By what the keys describe, such as {@code A step 'ask'}, then by key. */
    public Map<String, Map<String, Use>> uses() {
        return uses;
    }

    void used(String what, String key, Form form, boolean needed, String of) {
        uses.computeIfAbsent(what, _ -> new LinkedHashMap<>()).merge(key, new Use(form, needed, of),
                (known, use) -> new Use(known.form() == Form.ANY ? use.form() : known.form(),
                        known.needed() || use.needed(), known.of().isEmpty() ? use.of() : known.of()));
    }
}
