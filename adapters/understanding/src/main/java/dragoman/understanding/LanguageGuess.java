package dragoman.understanding;

import dragoman.model.Language;
import java.util.List;
import java.util.Optional;

/** Tells the language of a text by its small words, by words of the bot's phrases and by letters; silent when unsure. Thread-safe. */
final class LanguageGuess {
    private static final double ENOUGH = 0.75;
    private static final double CLEARLY = 1.35;
    private static final double OWN_LETTERS = 1.2;
    private static final double ITS_SCRIPT = 0.2;
    private static final int LETTERS_READ = 400;

    private final List<Tongue> tongues;
    private final List<Alphabet> alphabets;

    LanguageGuess(List<Tongue> tongues) {
        this.tongues = tongues;
        alphabets = tongues.stream().map(tongue -> Alphabet.of(tongue.language())).toList();
    }

    Optional<Language> guess(String text, Utterance words) {
        double[] points = letters(text);
        for (int at = 0; at < words.size(); at++) {
            if (words.token(at).kind() == Token.Kind.WORD) {
                add(words.sense(at).evidence(), points);
            }
        }
        return clearest(points);
    }

    /** A word of several languages says less of each. */
    private static void add(List<Double> evidence, double[] points) {
        double all = 0;
        for (double one : evidence) {
            all += one;
        }
        for (int i = 0; all > 0 && i < points.length; i++) {
            double one = evidence.get(i);
            points[i] += one * one / all;
        }
    }

    private double[] letters(String text) {
        double[] points = new double[tongues.size()];
        int end = Math.min(text.length(), LETTERS_READ);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            for (int tongue = 0; c > 127 && tongue < points.length; tongue++) {
                points[tongue] += alphabets.get(tongue).evidence(c) + (alone(tongue, c) ? ITS_SCRIPT : 0);
            }
        }
        for (int i = 0; i < points.length; i++) {
            points[i] = Math.clamp(points[i], -2 * OWN_LETTERS, OWN_LETTERS);
        }
        return points;
    }

    private boolean alone(int tongue, char letter) {
        char small = Character.toLowerCase(letter);
        if (!alphabets.get(tongue).writes(small)) {
            return false;
        }
        for (int other = 0; other < alphabets.size(); other++) {
            if (other != tongue && alphabets.get(other).writes(small)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Language> clearest(double[] points) {
        int best = -1;
        double second = 0;
        for (int i = 0; i < points.length; i++) {
            if (best < 0 || points[i] > points[best]) {
                second = best < 0 ? 0 : points[best];
                best = i;
            } else {
                second = Math.max(second, points[i]);
            }
        }
        boolean sure = best >= 0 && points[best] >= ENOUGH && points[best] >= CLEARLY * Math.max(0, second);
        return sure ? Optional.of(tongues.get(best).language()) : Optional.empty();
    }
}
