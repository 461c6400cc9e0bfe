package dragoman.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of customers mean alike: 'parcel' and 'package'. In {@code <language>.shop} a line each: a name, a colon, words, with a star for
 * any ending. Thread-safe.
 */
final class ShopWords {
    private static final int SHORTEST_BEGINNING = 2;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();

    /** {@code tongue}: in whose letters words are compared. */
    ShopWords(Tongue tongue) {
        for (String line : Lines.of(Tongue.family(tongue.language().code()) + ".shop")) {
            int colon = line.indexOf(':');
            String meaning = line.substring(0, colon).strip();
            for (String word : Arrays.asList(line.substring(colon + 1).strip().split("\\s+"))) {
                boolean open = word.endsWith("*");
                List<Token> tokens = Tokenizer.of(open ? word.substring(0, word.length() - 1) : word);
                tokens.stream().limit(1).forEach(token -> (open ? beginnings : words)
                        .computeIfAbsent(tongue.form(token.word()), _ -> new HashSet<>(2)).add(meaning));
            }
        }
    }

    /** What the word may mean; mostly nothing of note. */
    Set<String> meanings(String form) {
        if (words.isEmpty() && beginnings.isEmpty()) {
            return Set.of();
        }
        Set<String> meanings = new HashSet<>(words.getOrDefault(form, Set.of()));
        for (int length = SHORTEST_BEGINNING; length <= form.length(); length++) {
            meanings.addAll(beginnings.getOrDefault(form.substring(0, length), Set.of()));
        }
        return meanings;
    }
}
