package dragoman.flow;

import java.util.Map;

/** What the engine itself says, in all languages; shipped with it. Keys as in {@code dragoman/shipped/en.yaml}. */
public record Words(Map<String, Text> texts) {
    public Text text(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no shipped text '" + key + "'");
        }
        return text;
    }
}
