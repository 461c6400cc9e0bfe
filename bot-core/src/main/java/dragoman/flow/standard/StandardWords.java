package dragoman.flow.standard;

import dragoman.flow.Standard;
import dragoman.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Words and phrases by rule, in one language; a language that has none breaks no rule of words. Owners hear of them by {@code check}, agents while they write.
 * Thread-safe.
 */
public final class StandardWords {
    private static final Map<Language, StandardWords> ALL = new ConcurrentHashMap<>();
    private static final int LONGEST = 600;
    private final Map<String, List<String>> byRule;

    private StandardWords(Map<String, List<String>> byRule) {
        this.byRule = byRule;
    }

    public static StandardWords in(Language language) {
        return ALL.computeIfAbsent(language, StandardWords::read);
    }

    /** The first phrase of this list that stands in the text. */
    public Optional<String> found(String rule, String text) {
        var words = " " + plain(text) + " ";
        return phrases(rule).stream().filter(phrase -> stands(phrase, words))
                .map(phrase -> phrase.replace("*", "")).findFirst();
    }

    /** Whether there are words that break this rule. */
    public boolean knows(Standard rule) {
        return byRule.containsKey(rule.name());
    }

    /** What stands in the text and breaks a rule: for each rule the first phrase, as it is in the list. */
    public Map<Standard, String> forbidden(String text) {
        var found = new EnumMap<Standard, String>(Standard.class);
        for (var rule : Standard.values()) {
            found(rule.name(), text).ifPresent(phrase -> found.put(rule, phrase));
        }
        return found;
    }

    /** More than this reads as a monologue (P5). */
    public static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    /** Whether the text begins with one of these words, set off from what follows. */
    public boolean begins(String rule, String text) {
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
        try (var file = StandardWords.class.getResourceAsStream(language.code() + ".txt")) {
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
