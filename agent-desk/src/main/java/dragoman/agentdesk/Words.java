package dragoman.agentdesk;

import dragoman.http.OwnFiles;
import dragoman.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The desk's own texts in one language, from {@code words/*.properties}. */
record Words(Language language, Map<String, String> texts) {
    static final List<String> CODES = List.of("en", "ru", "el", "hu", "bs");
    /** Who reads one of these reads Bosnian with ease. */
    private static final Map<String, String> NEAR = Map.of("hr", "bs", "sr", "bs", "sh", "bs");
    private static final Map<String, Words> ALL = CODES.stream()
            .collect(Collectors.toMap(code -> code, Words::load));

    static Words in(Language language) {
        return in(language.code());
    }

    static Words in(String code) {
        var near = NEAR.getOrDefault(code, code);
        return Objects.requireNonNull(ALL.get(ALL.containsKey(near) ? near : "en"));
    }

    /** The first that the browser accepts and we have. */
    static Words accepted(Optional<String> header) {
        return in(header.filter(text -> !text.isBlank()).map(Words::first).orElse("en"));
    }

    private static String first(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .map(code -> NEAR.getOrDefault(code, code)).filter(CODES::contains).findFirst()
                    .orElse("en");
        } catch (IllegalArgumentException unreadable) {
            return "en";
        }
    }

    String get(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + language);
        }
        return text;
    }

    /** What we have no word for is shown as it is: a shop's own state of an order. */
    String or(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }

    /** With values for {@code {0}}, {@code {1}}. */
    String fill(String key, Object... values) {
        var text = get(key);
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** Those that scripts say, without their prefix. */
    Map<String, String> forScripts() {
        return texts.entrySet().stream().filter(entry -> entry.getKey().startsWith("js."))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(3), Map.Entry::getValue));
    }

    private static Words load(String code) {
        return new Words(new Language(code), OwnFiles.words(Words.class, "words/" + code + ".properties"));
    }
}
