package dragoman.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words and signs of {@code money.words}, in all languages at once. */
final class MoneyWords {
    private final Map<String, Map<String, String>> sections = new HashMap<>();

    MoneyWords() {
        var stream = MoneyWords.class.getResourceAsStream("money.words");
        if (stream == null) {
            throw new IllegalStateException("money.words is missing beside " + MoneyWords.class);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            read(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(List<String> lines) {
        Map<String, String> section = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')),
                        _ -> new HashMap<>());
            } else {
                List<String> words = Arrays.asList(line.split("\\s+"));
                for (String word : words.subList(1, words.size())) {
                    section.put(folded(word), words.getFirst());
                }
            }
        }
    }

    /** A sign stays as it is. */
    private static String folded(String word) {
        return Character.isLetter(word.charAt(0))
                ? Tokenizer.of(word).stream().map(Token::word).collect(Collectors.joining())
                : word;
    }

    /** The currency of a word ('euros') or sign. */
    Optional<String> currency(String word) {
        return find("currency", word);
    }

    /** The currency of what only stands right behind digits: '50e'. */
    Optional<String> glued(String word) {
        return find("glued", word);
    }

    /** What stands for a thousand or a million behind digits: '5k'. */
    Optional<Integer> scale(String word) {
        return find("scale", word).map(Integer::valueOf);
    }

    /** 'Between' before a first amount. */
    boolean between(String word) {
        return find("between", word).isPresent();
    }

    /** 'To' between two amounts. */
    boolean to(String word) {
        return find("to", word).isPresent();
    }

    /** 'And' between two amounts, when 'between' stands before or behind them. */
    boolean and(String word) {
        return find("and", word).isPresent();
    }

    /** All words of currencies. */
    Set<String> all() {
        return sections.getOrDefault("currency", Map.of()).keySet();
    }

    private Optional<String> find(String section, String word) {
        return Optional.ofNullable(sections.getOrDefault(section, Map.of()).get(word));
    }
}
