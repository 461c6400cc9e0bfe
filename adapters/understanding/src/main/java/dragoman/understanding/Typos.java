package dragoman.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the known words that a mistyped word may have been meant for, without looking at them all: two words that are d slips apart become equal
 * when at most d letters are left out of each, so each known word stands in a table under every such remainder.
 */
final class Typos {
    /** A known word of at least so many letters may be two slips away from a word of eight. */
    private static final int TWO_SLIPS_FROM = 6;
    private static final int FIRST_LETTER_COUNTS_BELOW = 6;

    private final List<String> words;
    private final int mask;
    private final int[] starts;
    private final int[] places;

    /** A known word at that many slips; {@code word} is its place in the list given. */
    record Slip(int word, int distance) {}

    Typos(List<String> words) {
        this.words = List.copyOf(words);
        int[] entries = {0};
        words.forEach(word -> remainders(word, depth(word), _ -> entries[0]++));
        mask = Math.max(Integer.highestOneBit(entries[0]) * 2, 2) - 1;
        starts = new int[mask + 2];
        places = new int[entries[0]];
        words.forEach(word -> remainders(word, depth(word), hash -> starts[(hash & mask) + 1]++));
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int i = 0; i < words.size(); i++) {
            int place = i;
            remainders(words.get(i), depth(words.get(i)), hash -> places[next[hash & mask]++] = place);
        }
    }

    /** The nearest known words, none when even they are more than {@code slips} (0 to 2) away. */
    List<Slip> near(String typed, int slips) {
        List<Slip> found = new ArrayList<>();
        if (slips > 0) {
            remainders(typed, slips, hash -> {
                for (int at = starts[hash & mask]; at < starts[(hash & mask) + 1]; at++) {
                    consider(typed, places[at], slips, found);
                }
            });
        }
        int nearest = found.stream().mapToInt(Slip::distance).min().orElse(0);
        return found.stream().filter(slip -> slip.distance() == nearest).distinct().toList();
    }

    /** How many slips we forgive in a word of that length. */
    static int forgiven(String typed) {
        return typed.length() < 4 ? 0 : typed.length() < 8 ? 1 : 2;
    }

    private void consider(String typed, int place, int slips, List<Slip> found) {
        String known = words.get(place);
        if (Math.abs(known.length() - typed.length()) > slips || !begins(typed, known)) {
            return;
        }
        int distance = Damerau.distance(typed, known);
        if (distance > 0 && distance <= slips) {
            found.add(new Slip(place, distance));
        }
    }

    /** People rarely slip on the first letter of a short word, and 'fork' is not 'work'. */
    private static boolean begins(String typed, String known) {
        return typed.length() >= FIRST_LETTER_COUNTS_BELOW || typed.charAt(0) == known.charAt(0)
                || typed.charAt(0) == known.charAt(1) && typed.charAt(1) == known.charAt(0);
    }

    private static int depth(String word) {
        return word.length() >= TWO_SLIPS_FROM ? 2 : 1;
    }

    /** The hash of the word itself and with each one or two letters left out. */
    private static void remainders(String word, int depth, IntConsumer use) {
        use.accept(hash(word, -1, -1));
        for (int i = 0; i < word.length(); i++) {
            use.accept(hash(word, i, -1));
            for (int j = i + 1; depth > 1 && j < word.length(); j++) {
                use.accept(hash(word, i, j));
            }
        }
    }

    private static int hash(String word, int without, int andWithout) {
        int hash = 17;
        for (int i = 0; i < word.length(); i++) {
            if (i != without && i != andWithout) {
                hash = 31 * hash + word.charAt(i);
            }
        }
        return hash ^ (hash >>> 15);
    }
}
