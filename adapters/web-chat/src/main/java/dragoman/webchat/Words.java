package dragoman.webchat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dragoman.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The page's own few words, in one language. */
record Words(Language language, Map<String, String> texts) {
    private static final Map<String, Words> ALL = Map.of("en", load("en"), "ru", load("ru"), "el", load("el"),
            "hu", load("hu"), "bs", load("bs"));

    /** In this language, or in English where we do not have it. */
    static Words in(Language language) {
        return ALL.getOrDefault(language.code(), load("en"));
    }

    String get(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no word '" + key + "' in " + language);
        }
        return text;
    }

    String json() {
        var json = JsonNodeFactory.instance.objectNode();
        texts.forEach(json::put);
        return json.toString();
    }

    private static Words load(String code) {
        var lines = new Properties();
        try (var reader = new StringReader(Resources.text("words/" + code + ".properties"))) {
            lines.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var texts = new TreeMap<String, String>();
        lines.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return new Words(new Language(code), texts);
    }
}
