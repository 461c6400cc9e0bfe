package dragoman.understanding;

import dragoman.port.Embedding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts right what was typed in haste, before a sentence is compared by meaning: models of meaning fall apart over a word that they do not know. A
 * word that neither the learnt sentences nor the models have becomes the learnt one, else the frequent one, that is one slip away; abbreviations of
 * chats are written out. With a model that does not tell its words all stays as it is. Thread-safe.
 */
final class Slips {
    /** Not beside a digit or an apostrophe: '2nd' and 'I'd' are no slips. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{L}+(?![\\p{L}\\p{N}'’])");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    /** Rarer words are as likely a slip as what was typed. */
    private static final int FREQUENT = 9000;
    private static final int LEARNT = 2 * FREQUENT;
    /** People rarely slip on the first letter. */
    private static final int SAME_BEGINNING = FREQUENT / 2;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Map<String, String> chat = new HashMap<>();
    private final Map<String, Integer> learnt = new HashMap<>();
    private final Embedding model;
    private final boolean tellsWords;

    /** {@code sentences}: what is learnt, whose words are right as they are. */
    Slips(List<String> sentences, Embedding model) {
        this.model = model;
        tellsWords = model.rank("the").isPresent();
        for (String line : Lines.of("en.chat")) {
            int colon = line.indexOf(':');
            chat.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        for (String sentence : sentences) {
            WORD.matcher(sentence.toLowerCase(Locale.ROOT)).results()
                    .forEach(word -> learnt.merge(word.group(), 1, Integer::sum));
        }
    }

    String righted(String sentence) {
        return tellsWords ? WORD.matcher(sentence).replaceAll(this::righted) : sentence;
    }

    private String righted(MatchResult found) {
        String typed = found.group().toLowerCase(Locale.ROOT);
        String meant = chat.get(typed);
        if (meant != null) {
            return meant;
        }
        boolean right = typed.length() < SHORTEST || typed.length() > LONGEST || learnt.containsKey(typed)
                || model.rank(typed).isPresent();
        return right ? found.group() : nearest(typed);
    }

    private String nearest(String typed) {
        String best = typed;
        int most = 0;
        for (int at = 0; at <= typed.length(); at++) {
            for (String tried : oneSlipAt(typed, at)) {
                int trust = trust(tried, typed);
                if (trust > most) {
                    best = tried;
                    most = trust;
                }
            }
        }
        return best;
    }

    /** 0 for what is no word to speak of. */
    private int trust(String word, String typed) {
        if (word.length() < SHORTEST - 1) {
            return 0;
        }
        int beginning = word.charAt(0) == typed.charAt(0) ? SAME_BEGINNING : 0;
        Integer times = learnt.get(word);
        if (times != null) {
            return LEARNT + Math.min(times, FREQUENT / 2) + beginning;
        }
        int rank = word.length() < SHORTEST ? FREQUENT : model.rank(word).orElse(FREQUENT);
        return rank < FREQUENT ? FREQUENT - rank + beginning : 0;
    }

    /** A letter too many there, two swapped, one wrong, one missing. */
    private static List<String> oneSlipAt(String typed, int at) {
        String before = typed.substring(0, at);
        String after = typed.substring(at);
        var tried = new ArrayList<String>(2 * LETTERS.length() + 2);
        if (!after.isEmpty()) {
            tried.add(before + after.substring(1));
        }
        if (after.length() > 1) {
            tried.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
        for (char letter : LETTERS.toCharArray()) {
            tried.add(before + letter + after);
            if (!after.isEmpty()) {
                tried.add(before + letter + after.substring(1));
            }
        }
        return tried;
    }
}
