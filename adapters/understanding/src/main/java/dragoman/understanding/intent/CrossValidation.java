package dragoman.understanding.intent;

import dragoman.understanding.intent.Trial.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Judges every sentence by machines that have not seen it: in each of several folds a share of every label's examples, all examples of some
 * labels, and a share of the sentences without an intent are held out at once.
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
        labelFold = dealt(lesson.labels().size(), random);
        fold = folds(random);
    }

    /** Each label's rows are dealt to the folds evenly, beginning anywhere. */
    private int[] folds(Random random) {
        int[] next = random.ints(lesson.labels().size() + 1, 0, FOLDS).toArray();
        int[] folds = new int[lesson.rows()];
        for (int place : shuffled(rows.length, random)) {
            int row = rows[place];
            int of = lesson.label()[row] == Lesson.NONE ? next.length - 1 : lesson.label()[row];
            folds[row] = next[of]++ % FOLDS;
        }
        return folds;
    }

    private static int[] dealt(int size, Random random) {
        int[] dealt = new int[size];
        int next = 0;
        for (int place : shuffled(size, random)) {
            dealt[place] = next++ % FOLDS;
        }
        return dealt;
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        java.util.Collections.shuffle(places, random);
        return places;
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
        int[] counts = lesson.counts(learnt);
        if (java.util.Arrays.stream(counts).allMatch(count -> count == 0)) {
            return;
        }
        var machine = new Machine(lesson, learnt);
        for (int row : unseen) {
            float[] scores = machine.scores(lesson.nearness()[row]);
            int guess = Machine.best(scores);
            boolean known = !none(row) && counts[lesson.label()[row]] > 0;
            trials.add(new Trial(known ? lesson.label()[row] : Lesson.NONE, guess, scores[guess],
                    source(row, known)));
        }
    }

    private boolean none(int row) {
        return lesson.label()[row] == Lesson.NONE;
    }

    /** With a single label there is no other to hold out. */
    private boolean labelHeld(int row, int held) {
        return !none(row) && lesson.labels().size() > 1 && labelFold[lesson.label()[row]] == held;
    }

    private Source source(int row, boolean known) {
        return switch (lesson.kinds()[row]) {
            case EXAMPLE -> known ? Source.KNOWN : Source.HELD_OUT_LABEL;
            case OWN_NONE -> Source.OWN_NONE;
            case BACKGROUND -> Source.BACKGROUND;
        };
    }
}
