package dragoman.understanding.intent;

import dragoman.understanding.intent.Trial.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Judges every sentence by machines that have not seen it: in each of several folds a share of every label's examples, all examples of some
 * labels, and a share of the sentences without an intent are held out at once. Examples that are alike are held out together, since customers
 * do not say it as the owner did.
 */
final class CrossValidation {
    private static final int FOLDS = 5;

    private final Lesson lesson;
    private final int[] rows;
    private final int[] fold;
    private final int[] labelFold;

    CrossValidation(Lesson lesson, int[] rows) {
        this.lesson = lesson;
        this.rows = rows;
        var random = new Random(11);
        int labels = lesson.rows().labels().size();
        labelFold = new int[labels];
        List<Integer> shuffled = new ArrayList<>(IntStream.range(0, labels).boxed().toList());
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < labels; i++) {
            labelFold[shuffled.get(i)] = i % FOLDS;
        }
        fold = new int[lesson.rows().size()];
        for (int label = 0; label < labels; label++) {
            deal(new Chain(lesson.nearness()).of(rowsOf(label)), random.nextInt(FOLDS));
        }
        int[] none = rowsOf(Rows.NONE);
        for (int i = 0; i < none.length; i++) {
            fold[none[i]] = i % FOLDS;
        }
    }

    private int[] rowsOf(int label) {
        return Arrays.stream(rows).filter(row -> lesson.rows().label()[row] == label).toArray();
    }

    /** Neighbours in the chain go to the same fold. */
    private void deal(int[] chain, int first) {
        for (int i = 0; i < chain.length; i++) {
            fold[chain[i]] = (i * FOLDS / chain.length + first) % FOLDS;
        }
    }

    List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (int held = 0; held < FOLDS; held++) {
            addTrials(held, trials);
        }
        return trials;
    }

    private void addTrials(int held, List<Trial> trials) {
        List<Integer> seen = new ArrayList<>();
        List<Integer> unseen = new ArrayList<>();
        for (int row : rows) {
            (fold[row] == held || labelHeld(row, held) ? unseen : seen).add(row);
        }
        int[] learnt = seen.stream().mapToInt(Integer::intValue).toArray();
        int[] counts = lesson.rows().counts(learnt);
        if (Arrays.stream(counts).allMatch(count -> count == 0)) {
            return;
        }
        var machine = new Machine(lesson, learnt);
        for (int row : unseen) {
            float[] scores = machine.scores(lesson.nearness()[row]);
            int guess = Scorer.best(scores);
            boolean known = !none(row) && counts[lesson.rows().label()[row]] > 0;
            trials.add(new Trial(known ? lesson.rows().label()[row] : Rows.NONE, guess, scores[guess],
                    source(row, known)));
        }
    }

    private boolean none(int row) {
        return lesson.rows().label()[row] == Rows.NONE;
    }

    /** With a single label there is no other to hold out. */
    private boolean labelHeld(int row, int held) {
        return !none(row) && lesson.rows().labels().size() > 1
                && labelFold[lesson.rows().label()[row]] == held;
    }

    private Source source(int row, boolean known) {
        return switch (lesson.rows().kinds().get(row)) {
            case EXAMPLE -> known ? Source.KNOWN : Source.HELD_OUT_LABEL;
            case OWN_NONE -> Source.OWN_NONE;
            case BACKGROUND -> Source.BACKGROUND;
        };
    }
}
