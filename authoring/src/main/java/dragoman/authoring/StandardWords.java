package dragoman.authoring;

import dragoman.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Words and phrases by rule, in one language; a language that has none breaks no rule of words. */
final class StandardWords {
    private static final Map<Language, StandardWords> ALL = new ConcurrentHashMap<>();
    private final Map<String, List<String>> byRule;

    private StandardWords(Map<String, List<String>> byRule) {
        this.byRule = byRule;
    }

    static StandardWords in(Language language) {
        return ALL.computeIfAbsent(language, StandardWords::read);
    }

    /** The first phrase of this list that stands in the text. */
    Optional<String> found(String rule, String text) {
        var words = " " + plain(text) + " ";
        return phrases(rule).stream().filter(phrase -> stands(phrase, words))
                .map(phrase -> phrase.replace("*", "")).findFirst();
    }

    /** Whether the text begins with one of these words, set off from what follows. */
    boolean begins(String rule, String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return phrases(rule).stream()
                .anyMatch(word -> lower.startsWith(word) && (lower.length() == word.length()
                        || ",.!:;–—".indexOf(lower.charAt(word.length())) >= 0));
    }

    private List<String> phrases(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    private static boolean stands(String phrase, String words) {
        return phrase.endsWith("*")
                ? words.contains(" " + phrase.substring(0, phrase.length() - 1))
                : words.contains(" " + phrase + " ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}'-]+", " ").strip();
    }

    private static StandardWords read(Language language) {
        try (var file = StandardWords.class.getResourceAsStream("standard/" + language.code() + ".txt")) {
            var text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var rules = new HashMap<String, List<String>>();
            text.lines().filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
                    .forEach(line -> rules.put(line.substring(0, line.indexOf(':')),
                            Stream.of(line.substring(line.indexOf(':') + 1).split("\\|")).map(String::strip)
                                    .toList()));
            return new StandardWords(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
