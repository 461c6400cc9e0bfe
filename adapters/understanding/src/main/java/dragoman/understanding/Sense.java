package dragoman.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What one word may be, in all languages of the bot at once.
 *
 * @param forms the word as each language compares it, as {@code classes} by place of the language
 * @param hits terms of phrases, in any language
 * @param evidence for each language, 0 to 1
 */
record Sense(List<String> forms, List<WordClass> classes, List<Hit> hits, List<Double> evidence,
        Optional<NumberWord> number) {

    boolean ignorable() {
        for (WordClass kind : classes) {
            if (kind.ignorable()) {
                return true;
            }
        }
        return false;
    }

    boolean light() {
        return classes.contains(WordClass.LIGHT);
    }

    boolean negation() {
        return classes.contains(WordClass.NEGATION);
    }

    /** How well it is this term; 0 when it is not. */
    double as(int term) {
        double best = 0;
        for (Hit hit : hits) {
            if (hit.term() == term) {
                best = Math.max(best, hit.quality());
            }
        }
        return best;
    }
}
