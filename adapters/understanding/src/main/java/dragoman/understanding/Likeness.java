package dragoman.understanding;

import java.util.Set;

/**
 * How much a clause resembles a command's examples, 0 to just below 1, and strictly, since a command breaks off what is going on ('cancel my order' is not
 * all about cancelling): the share of its words that an example (half: all examples of the same meaning)
 * explains, and the share of the example that is there.
 */
final class Likeness {
    private static final double SMALL_WORDS = 0.8;
    private static final double OTHER_SENSE = 0.8;
    private static final double NOT_THE_SAME = 0.97;
    private static final double WORTH_A_LOOK = 0.25;
    /** How much a word of another meaning speaks against this one, beyond not being explained by it. */
    private static final double AGAINST = 0.6;

    private final Clause clause;
    private final Examples examples;

    Likeness(Clause clause, Examples examples) {
        this.clause = clause;
        this.examples = examples;
    }

    double to(Example example) {
        double likeness = switch (example.nature()) {
            case SMALL_WORDS -> SMALL_WORDS * smallWords(example);
            case ONE_WORD -> oneWord(example);
            case SENTENCE -> sentence(example);
        };
        return Math.min(likeness, 1) * NOT_THE_SAME
                * (example.negated() == clause.negated(example.tongue()) ? 1 : OTHER_SENSE);
    }

    /** It has to be the matter of what is said; how well the word was hit counts only once. */
    private double oneWord(Example example) {
        double there = there(example);
        double share = there == 0 ? 0 : Math.min(1, explained(example) / there);
        return share * share * there;
    }

    private double sentence(Example example) {
        double there = there(example);
        double nearest = mean(explained(example), there);
        if (nearest < WORTH_A_LOOK) {
            return nearest;
        }
        double explained = (shared(example) + sharedWithFamily(example)) / 2;
        double asked = clause.weight(example.tongue()) + AGAINST * knownElsewhere(example);
        return mean(share(explained, asked), there);
    }

    /** Where nothing has weight all words count alike. */
    private double smallWords(Example example) {
        double shared = 0;
        for (int term : example.terms()) {
            shared += clause.terms().getOrDefault(term, 0.0);
        }
        double mine = clause.words(example);
        return mean(Math.min(1, shared / mine), shared / example.terms().size());
    }

    /** The share of this clause that the example explains. */
    private double explained(Example example) {
        return share(shared(example), clause.weight(example.tongue()));
    }

    /** The share of the example that is here. */
    private double there(Example example) {
        return share(shared(example), examples.weight(example));
    }

    private double shared(Example example) {
        double shared = 0;
        for (int term : example.terms()) {
            Double quality = clause.terms().get(term);
            shared += quality == null ? 0 : quality * examples.weight(term);
        }
        return shared;
    }

    private double sharedWithFamily(Example example) {
        Set<Integer> family = examples.family(example);
        double shared = 0;
        for (var term : clause.terms().entrySet()) {
            shared += family.contains(term.getKey()) ? term.getValue() * examples.weight(term.getKey()) : 0;
        }
        return shared;
    }

    /** Words of content by which other meanings in this language are known. */
    private double knownElsewhere(Example example) {
        Set<Integer> family = examples.family(example);
        double against = 0;
        for (var term : clause.terms().entrySet()) {
            boolean elsewhere = !clause.answersWith(term.getKey())
                    && examples.tells(term.getKey(), example.tongue())
                    && !family.contains(term.getKey());
            against += elsewhere ? term.getValue() * examples.weight(term.getKey()) : 0;
        }
        return against;
    }

    private static double share(double part, double all) {
        return all <= 0 ? 0 : Math.min(1, part / all);
    }

    /** The harmonic mean: low when one of the two is. */
    static double mean(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
