package dragoman.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The small words of one language, from its {@code .words} file: sections {@code light}, {@code function}, {@code question}, {@code negation},
 * {@code common}, {@code known} (see {@link WordClass}); {@code heard}: other words by which the language is known; {@code telling}: groups of letters that give it away; {@code numbers} and
 * {@code ordinals}: a value and its forms a line; {@code joined}: beginnings of numbers written as one word; {@code shy}: number words that mostly mean something else; {@code irregular}: forms of one word a line.
 */
final class Grammar {
    static final Grammar NONE = new Grammar();

    private final Map<String, WordClass> classes = new HashMap<>();
    private final Map<String, NumberWord> numbers = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final JoinedNumbers joined = new JoinedNumbers();
    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> heard = new HashSet<>();
    private final List<String> telling = new ArrayList<>();

    private Grammar() {}

    /** Of a language by its ISO code; empty lists for a language we have no words of. */
    static Grammar of(String code) {
        var stream = Grammar.class.getResourceAsStream(code + ".words");
        if (stream == null) {
            return NONE;
        }
        var grammar = new Grammar();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            grammar.read(lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return grammar;
    }

    WordClass classOf(String word) {
        return classes.getOrDefault(word, WordClass.OTHER);
    }

    Optional<NumberWord> number(String word) {
        NumberWord known = numbers.get(word);
        return known == null ? joined.read(word, numbers) : Optional.of(known);
    }

    /** What place an ordinal names. */
    Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word));
    }

    Set<String> ordinals() {
        return ordinals.keySet();
    }

    /** All words of the lists. */
    Set<String> words() {
        Set<String> all = new HashSet<>(classes.keySet());
        all.addAll(numbers.keySet());
        all.addAll(ordinals.keySet());
        all.addAll(heard);
        return all;
    }

    /** An ordinary word of the language. */
    boolean knows(String word) {
        return classes.containsKey(word) || ordinals.containsKey(word) || number(word).isPresent();
    }

    /** The word itself, or the first form of a word whose forms no stemmer brings together. */
    String base(String word) {
        return irregular.getOrDefault(word, word);
    }

    /** A word by which the language is known, and no more. */
    boolean hears(String word) {
        return heard.contains(word);
    }

    /** Looks like a word of the language. */
    boolean tells(String word) {
        for (String letters : telling) {
            if (word.contains(letters)) {
                return true;
            }
        }
        return false;
    }

    private void read(List<String> lines) {
        String section = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                take(section, Tokenizer.of(line).stream().map(Token::word).toList());
            }
        }
    }

    private void take(String section, List<String> words) {
        switch (section) {
            case "telling" -> telling.addAll(words);
            case "heard" -> heard.addAll(words);
            case "numbers" -> number(words, NumberWord.Use.PLAIN);
            case "ordinals" -> {
                int place = Integer.parseInt(words.getFirst());
                words.stream().skip(1).forEach(word -> ordinals.putIfAbsent(word, place));
                if (place < 10) {
                    number(words, NumberWord.Use.AFTER_TENS);
                }
            }
            case "joined" -> words.stream().skip(1)
                    .forEach(word -> joined.beginning(word, Integer.parseInt(words.getFirst())));
            case "irregular" -> words.forEach(word -> irregular.put(word, words.getFirst()));
            case "shy" -> words.forEach(word -> numbers.computeIfPresent(word, (_, number) -> number.shy()));
            default -> {
                var kind = WordClass.valueOf(section.toUpperCase(Locale.ROOT));
                words.forEach(word -> classes.putIfAbsent(word, kind));
            }
        }
    }

    private void number(List<String> words, NumberWord.Use use) {
        var number = new NumberWord(Integer.parseInt(words.getFirst()), use);
        words.stream().skip(1).forEach(word -> numbers.putIfAbsent(word, number));
    }
}
