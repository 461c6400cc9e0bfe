package dragoman.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers that are written as one word: the Hungarian 'kétezerötszáz', 'negyvenkettes'. Learns first, then only answers. */
final class JoinedNumbers {
    private static final int SHORTEST_BEGINNING = 2;
    /** The longest beginning of a part ('kilencven'). */
    private static final int LONGEST_BEGINNING = 10;

    private final Map<String, Integer> beginnings = new HashMap<>();

    void beginning(String word, int value) {
        beginnings.put(word, value);
    }

    /** The number, when the word is beginnings of numbers and one of {@code endings} behind them. */
    Optional<NumberWord> read(String word, Map<String, NumberWord> endings) {
        return beginnings.isEmpty()
                ? Optional.empty()
                : rest(word, 0, NumberSum.ofParts(), endings);
    }

    private Optional<NumberWord> rest(String word, int from, NumberSum sum, Map<String, NumberWord> endings) {
        NumberWord ending = from == 0 ? null : endings.get(word.substring(from));
        if (ending != null && sum.takes(ending)) {
            sum.add(ending);
            return Optional.of(new NumberWord((int) sum.value(), NumberWord.Use.PLAIN));
        }
        for (int to = Math.min(word.length() - 1, from + LONGEST_BEGINNING); to >= from
                + SHORTEST_BEGINNING; to--) {
            Integer value = beginnings.get(word.substring(from, to));
            if (value != null) {
                var part = new NumberWord(value, NumberWord.Use.PLAIN);
                if (!sum.takes(part)) {
                    return Optional.empty();
                }
                sum.add(part);
                return rest(word, to, sum, endings);
            }
        }
        return Optional.empty();
    }
}
