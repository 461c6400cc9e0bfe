package dragoman.webchat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dragoman.http.OwnFiles;
import dragoman.model.Language;
import java.util.Map;

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
        return new Words(new Language(code), OwnFiles.words(Words.class, "words/" + code + ".properties"));
    }
}
