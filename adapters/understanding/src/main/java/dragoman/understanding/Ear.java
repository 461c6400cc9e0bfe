package dragoman.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the words of one language by their sound: for words that are typed in Latin letters. Learns first, then only answers. */
final class Ear {
    /** Shorter stems sound like too many words. */
    private static final int SHORTEST_STEM = 4;
    private static final double ANOTHER_FORM = 0.6;

    private final Tongue tongue;
    private final Romanisation letters;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    Ear(Tongue tongue, Romanisation letters) {
        this.tongue = tongue;
        this.letters = letters;
    }

    void learn(String word) {
        words.putIfAbsent(letters.sound(word), word);
        String stem = letters.sound(tongue.stem(word));
        if (stem.length() >= SHORTEST_STEM) {
            stems.putIfAbsent(stem, word);
        }
    }

    Tongue tongue() {
        return tongue;
    }

    /** The known word that was typed, or another form of it. */
    Optional<String> known(String latin) {
        List<String> spellings = letters.spellings(latin);
        return word(spellings).or(() -> stem(spellings));
    }

    private Optional<String> word(List<String> spellings) {
        return spellings.stream().flatMap(spelling -> Stream.ofNullable(words.get(letters.sound(spelling))))
                .findFirst();
    }

    private Optional<String> stem(List<String> spellings) {
        return spellings.stream()
                .flatMap(spelling -> Stream.ofNullable(stems.get(letters.sound(tongue.stem(spelling)))))
                .findFirst();
    }

    /** How much a word in Latin letters tells that this is the language, 0 to 1. */
    double evidence(String latin) {
        List<String> spellings = letters.spellings(latin);
        return word(spellings).map(tongue::told)
                .or(() -> stem(spellings).map(word -> ANOTHER_FORM * tongue.told(word))).orElse(0.0);
    }

    /** The likeliest spelling; the word itself when it cannot be spelled. */
    String spelled(String latin) {
        return letters.spellings(latin).stream().findFirst().orElse(latin);
    }
}
