package dragoman.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names under which an enum's constants are kept: ours for ever, whatever the constants are called. */
final class Words<E extends Enum<E>> {
    private final Map<E, String> words;
    private final Map<String, E> constants = new HashMap<>();

    Words(Map<E, String> words) {
        this.words = Map.copyOf(words);
        words.forEach((constant, word) -> constants.put(word, constant));
    }

    String of(E constant) {
        var word = words.get(constant);
        if (word == null) {
            throw new IllegalStateException(constant + " has no name to be kept under");
        }
        return word;
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(constants.get(word));
    }

    E get(String word) {
        return find(word)
                .orElseThrow(() -> new Unreadable("'" + word + "' is none of " + constants.keySet()));
    }
}
