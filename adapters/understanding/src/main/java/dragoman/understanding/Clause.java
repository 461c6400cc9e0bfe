package dragoman.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence or a part of one, to be compared with examples. */
final class Clause {
    private static final int MOST_PARTS = 8;
    private static final double NUMBER = 0.3;
    private static final double ADDRESS = 0.5;
    private static final double COURTESY_BESIDE_SMALL_WORDS = 0.3;

    private final Utterance text;
    private final int from;
    private final int to;
    private final Examples examples;
    private final Map<Integer, Double> terms = new HashMap<>();
    private final Set<Integer> beyondAnswers = new HashSet<>();
    private final List<Integer> distinct = new ArrayList<>();
    private final double[] weights;

    Clause(Utterance text, int from, int to, Examples examples) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.examples = examples;
        Set<String> seen = new HashSet<>();
        for (int at = from; at < to; at++) {
            if (seen.add(text.token(at).word())) {
                distinct.add(at);
                if (!text.opaque(at) && !text.label(at)) {
                    take(at);
                }
            }
        }
        weights = new double[examples.tongues()];
        for (int tongue = 0; tongue < weights.length; tongue++) {
            for (int at : distinct) {
                weights[tongue] += weight(at, tongue);
            }
        }
    }

    private void take(int at) {
        for (Hit hit : text.sense(at).hits()) {
            terms.merge(hit.term(), hit.quality(), Math::max);
            if (!text.answer(at)) {
                beyondAnswers.add(hit.term());
            }
        }
    }

    private double weight(int at, int tongue) {
        return switch (text.token(at).kind()) {
            case WORD -> text.label(at) ? NUMBER : examples.weight(text.sense(at), tongue);
            case NUMBER -> NUMBER;
            case OPAQUE -> ADDRESS;
            case SIGN -> 0;
        };
    }

    /** Its words among those of the phrases, with how well each was hit. */
    Map<Integer, Double> terms() {
        return terms;
    }

    /** What all its words weigh in that language. */
    double weight(int tongue) {
        return weights[tongue];
    }

    /** The term is here only as an answer. */
    boolean answersWith(int term) {
        return !beyondAnswers.contains(term);
    }

    /** Between punctuation; empty when there is but one. */
    List<Clause> parts() {
        List<Clause> parts = new ArrayList<>();
        int begin = from;
        for (int at = from + 1; at <= to && parts.size() < MOST_PARTS; at++) {
            if (at == to || text.token(at).opens()) {
                if (begin > from || at < to) {
                    parts.add(new Clause(text, begin, at, examples));
                }
                begin = at;
            }
        }
        return parts;
    }

    /** How much of what the whole says is said here, 0 to 1. */
    double share(Clause whole) {
        int all = whole.meaningful();
        return all == 0 ? 0 : (double) meaningful() / all;
    }

    private int meaningful() {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += text.meaningful(at) ? 1 : 0;
        }
        return count;
    }

    /** How many words it has, where nothing has weight; courtesy that the example lacks counts less. */
    double words(Example example) {
        double words = 0;
        for (int at : distinct) {
            boolean courtesy = text.sense(at).light() && !shares(example, at);
            words += courtesy ? COURTESY_BESIDE_SMALL_WORDS : 1;
        }
        return words;
    }

    private boolean shares(Example example, int at) {
        for (Hit hit : text.sense(at).hits()) {
            if (example.terms().contains(hit.term())) {
                return true;
            }
        }
        return false;
    }

    boolean negated(int tongue) {
        for (int at : distinct) {
            if (text.sense(at).classes().get(tongue) == WordClass.NEGATION) {
                return true;
            }
        }
        return false;
    }

    /** No word of meaning in the whole text is left unexplained. */
    boolean explains(Example example) {
        for (int at = 0; at < text.size(); at++) {
            if (text.meaningful(at) && (text.opaque(at) || !shares(example, at))) {
                return false;
            }
        }
        return true;
    }
}
