package dragoman.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Cuts a sentence into the pieces that a BERT knows: lower case, without accents, signs apart, each word into the longest pieces from the left.
 * J. Devlin and others: BERT, NAACL 2019; M. Schuster, K. Nakajima: Japanese and Korean voice search, ICASSP 2012. Thread-safe.
 */
final class WordPieces {
    /** More adds time, hardly meaning: what customers want stands at the beginning. */
    private static final int MOST_PIECES = 126;
    private static final int LONGEST_WORD = 100;
    private static final String INNER = "##";

    private final Map<String, Integer> words;

    /** {@code words}: each piece with its number. */
    WordPieces(Map<String, Integer> words) {
        this.words = Map.copyOf(words);
    }

    /** The numbers of the pieces, between the marks for begin and end. */
    long[] of(String sentence) {
        List<Integer> ids = new ArrayList<>();
        ids.add(id("[CLS]"));
        for (String word : words(sentence)) {
            add(word, ids);
            if (ids.size() > MOST_PIECES) {
                break;
            }
        }
        List<Integer> kept = new ArrayList<>(ids.subList(0, Math.min(ids.size(), MOST_PIECES + 1)));
        kept.add(id("[SEP]"));
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** The place of a word that is one piece: the vocabulary is in order of frequency, but for its signs and letters. */
    OptionalInt rank(String word) {
        Integer id = word.startsWith(INNER) ? null : words.get(word);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    private int id(String piece) {
        Integer id = words.get(piece);
        if (id == null) {
            throw new IllegalStateException("the model's vocabulary has no " + piece);
        }
        return id;
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        String plain = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == 0 || c == 0xFFFD || type == Character.NON_SPACING_MARK || invisible(c, type)) {
                return;
            }
            boolean apart = apart(c, type);
            if (apart || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                close(word, words);
            }
            if (apart) {
                words.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                word.appendCodePoint(c);
            }
        });
        close(word, words);
        return words;
    }

    private static boolean invisible(int c, int type) {
        return (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.PRIVATE_USE || type == Character.UNASSIGNED)
                && !Character.isWhitespace(c);
    }

    /** Signs of punctuation, every ASCII sign, and Chinese characters are words of their own. */
    private static boolean apart(int c, int type) {
        boolean ascii = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        return ascii || Character.isIdeographic(c) || switch (type) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void add(String word, List<Integer> ids) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > from && id == null && word.length() <= LONGEST_WORD) {
                id = words.get((from == 0 ? "" : INNER) + word.substring(from, end));
                end -= id == null ? 1 : 0;
            }
            if (id == null) {
                ids.add(id("[UNK]"));
                return;
            }
            found.add(id);
            from = end;
        }
        ids.addAll(found);
    }
}
