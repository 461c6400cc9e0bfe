package dragoman.understanding.intent;

import dragoman.understanding.intent.Rows.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells which intent a sentence has, how surely, and when it has none. Learns from a few sentences of each intent; the threshold comes from
 * the same sentences by cross-validation, with everyday talk as what has no intent. The same examples give the same classifier. Thread-safe.
 */
public final class IntentClassifier {
    /** Beyond that, regression takes too long at load and too much memory. */
    private static final int MOST = 2000;
    private static final double LITTLE = 0.3;

    private final List<String> labels;
    private final Nearness nearness;
    private final Scorer scorer;
    private final Calibration calibration;
    /** The best score of a sentence that has nothing in common with any example. */
    private final double nothing;

    private IntentClassifier(List<String> labels, Nearness nearness, Scorer scorer, Calibration calibration) {
        this.labels = labels;
        this.nearness = nearness;
        this.scorer = scorer;
        float[] nothing = scorer.scores(nearness.toAll(""));
        this.nothing = nothing[Scorer.best(nothing)];
        this.calibration = calibration.above(this.nothing);
    }

    /**
     * Learns.
     *
     * @param examples the same sentence twice counts once
     * @param background everyday sentences that have none of anybody's intents; those that resemble the examples are left out
     * @param counts whether the threshold is for this label; others only compete with those for which it is
     * @throws IllegalArgumentException when no example has a label
     */
    public static IntentClassifier learn(Space space, List<Labelled> examples, List<String> background,
            Predicate<String> counts) {
        Set<Labelled> distinct = new LinkedHashSet<>(examples);
        List<String> sentences = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        List<String> names = distinct.stream().flatMap(example -> example.label().stream()).distinct()
                .sorted()
                .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("nothing to learn: no example has a label");
        }
        List<Integer> places = new ArrayList<>();
        for (Labelled example : distinct) {
            sentences.add(example.sentence());
            kinds.add(example.label().isPresent() ? Kind.EXAMPLE : Kind.OWN_NONE);
            places.add(example.label().map(names::indexOf).orElse(Rows.NONE));
        }
        for (String sentence : background) {
            sentences.add(sentence);
            kinds.add(Kind.BACKGROUND);
            places.add(Rows.NONE);
        }
        Nearness nearness = space.learn(List.copyOf(sentences));
        int[] label = places.stream().mapToInt(Integer::intValue).toArray();
        var rows = new Rows(names, label, List.copyOf(kinds));
        return sentences.size() > MOST
                ? byMeans(rows, sentences, nearness, trials -> calibration(trials, names, counts, space))
                : byRegression(
                        new Lesson(rows, sentences.stream().map(nearness::toAll).toArray(float[][]::new)),
                        nearness, trials -> calibration(trials, names, counts, space));
    }

    private static IntentClassifier byRegression(Lesson lesson, Nearness nearness,
            Function<List<Trial>, Calibration> calibration) {
        int[] rows = lesson.worthLearning();
        return new IntentClassifier(lesson.rows().labels(), nearness, new Machine(lesson, rows),
                calibration.apply(new CrossValidation(lesson, rows).trials()));
    }

    private static IntentClassifier byMeans(Rows rows, List<String> sentences, Nearness nearness,
            Function<List<Trial>, Calibration> calibration) {
        var means = new Means(rows);
        return new IntentClassifier(rows.labels(), nearness, means,
                calibration.apply(means.trials(sentences, nearness)));
    }

    private static Calibration calibration(List<Trial> trials, List<String> labels, Predicate<String> counts,
            Space space) {
        return Calibration.of(trials.stream()
                .filter(trial -> trial.truth() == Rows.NONE || counts.test(labels.get(trial.truth())))
                .map(trial -> counts.test(labels.get(trial.guess())) ? trial : trial.withoutGuess())
                .toList(), labels.size(), space.allowance());
    }

    /** The likeliest intents, the very likeliest first; none for a sentence that has nothing in common with the examples. */
    public List<Guess> likeliest(String sentence, int most) {
        float[] scores = scorer.scores(nearness.toAll(sentence));
        List<Guess> guesses = new ArrayList<>(most);
        for (int i = 0; i < Math.min(most, labels.size()); i++) {
            int best = Scorer.best(scores);
            if (scores[best] > nothing + LITTLE) {
                guesses.add(new Guess(labels.get(best), calibration.confidence(scores[best])));
            }
            scores[best] = Float.NEGATIVE_INFINITY;
        }
        return guesses;
    }

    /** The likeliest intent. */
    public Guess best(String sentence) {
        float[] scores = scorer.scores(nearness.toAll(sentence));
        int best = Scorer.best(scores);
        return new Guess(labels.get(best), calibration.confidence(scores[best]));
    }
}
