package dragoman.understanding.intent;

import dragoman.understanding.intent.Lesson.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which intent a sentence has, how surely, and when it has none. Learns from a few sentences of each intent; the threshold comes from
 * the same sentences by cross-validation, with everyday talk as what has no intent. The same examples give the same classifier. Thread-safe.
 */
public final class IntentClassifier {
    private final List<String> labels;
    private final Nearness nearness;
    private final Machine machine;
    private final Calibration calibration;

    private IntentClassifier(Lesson lesson, Nearness nearness) {
        labels = lesson.labels();
        this.nearness = nearness;
        int[] rows = lesson.worthLearning();
        calibration = Calibration.of(new CrossValidation(lesson, rows).trials(), labels.size());
        machine = new Machine(lesson, rows);
    }

    /**
     * Learns.
     *
     * @param examples the same sentence twice counts once
     * @param background everyday sentences that have none of anybody's intents; those that resemble the examples are left out
     * @throws IllegalArgumentException when no example has a label
     */
    public static IntentClassifier learn(Space space, List<Labelled> examples, List<String> background) {
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
            places.add(example.label().map(names::indexOf).orElse(Lesson.NONE));
        }
        for (String sentence : background) {
            sentences.add(sentence);
            kinds.add(Kind.BACKGROUND);
            places.add(Lesson.NONE);
        }
        Nearness nearness = space.learn(List.copyOf(sentences));
        float[][] all = sentences.stream().map(nearness::toAll).toArray(float[][]::new);
        int[] label = places.stream().mapToInt(Integer::intValue).toArray();
        return new IntentClassifier(new Lesson(names, label, kinds.toArray(Kind[]::new), all), nearness);
    }

    /** All intents, the likeliest first. */
    public List<Guess> judge(String sentence) {
        float[] scores = machine.scores(nearness.toAll(sentence));
        return java.util.stream.IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> i))
                .map(i -> new Guess(labels.get(i), calibration.confidence(scores[i]))).toList();
    }

    /** The likeliest intent. */
    public Guess best(String sentence) {
        float[] scores = machine.scores(nearness.toAll(sentence));
        int best = Machine.best(scores);
        return new Guess(labels.get(best), calibration.confidence(scores[best]));
    }

    @Override
    public String toString() {
        return "IntentClassifier" + Arrays.asList(labels.size(), calibration);
    }
}
