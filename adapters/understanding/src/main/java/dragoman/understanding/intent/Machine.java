package dragoman.understanding.intent;

/**
 * Scores every label for a sentence: the margin of the label against the rest, its nearest example, and, against it, the nearest sentence that
 * has no intent. Examples of labels with few sentences count more, so that each label weighs the same. Thread-safe.
 */
final class Machine implements Scorer {
    /** Cost of a mistake in an example; found, as the other figures here, by cross-validation on several sets of intents. */
    private static final double COST = 10;
    private static final double EXAMPLE_COUNTS = 3;
    private static final float NEAREST_EXAMPLE = 5;
    private static final float NEAREST_NONE = 3;

    private final int[] rows;
    private final int[] label;
    /** By row, then by label. */
    private final float[][] coefficients;
    private final float[] bias;

    /** Learns from those rows of the lesson. */
    Machine(Lesson lesson, int[] rows) {
        this.rows = rows;
        int labels = lesson.rows().labels().size();
        label = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            label[i] = lesson.rows().label()[rows[i]];
        }
        coefficients = new float[rows.length][labels];
        bias = new float[labels];
        train(new DualLogistic(kernel(lesson.nearness())), lesson.rows().counts(rows));
    }

    private float[][] kernel(float[][] nearness) {
        float[][] kernel = new float[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                kernel[i][j] = nearness[rows[i]][rows[j]];
            }
        }
        return kernel;
    }

    private void train(DualLogistic logistic, int[] counts) {
        int examples = 0;
        int present = 0;
        for (int count : counts) {
            examples += count;
            present += count > 0 ? 1 : 0;
        }
        for (int one = 0; one < counts.length; one++) {
            if (counts[one] > 0) {
                double weight = EXAMPLE_COUNTS * examples / present / counts[one];
                learnt(one, logistic.train(of(one), COST * weight, COST));
            } else {
                bias[one] = Float.NEGATIVE_INFINITY;
            }
        }
    }

    private boolean[] of(int one) {
        boolean[] positive = new boolean[label.length];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = label[i] == one;
        }
        return positive;
    }

    private void learnt(int one, float[] learnt) {
        for (int i = 0; i < learnt.length; i++) {
            coefficients[i][one] = learnt[i];
            bias[one] += learnt[i];
        }
    }

    @Override
    public float[] scores(float[] nearness) {
        float[] scores = bias.clone();
        float[] nearest = new float[bias.length];
        float nearestNone = 0;
        for (int i = 0; i < rows.length; i++) {
            float near = nearness[rows[i]];
            if (near == 0) {
                continue;
            }
            add(near, coefficients[i], scores);
            if (label[i] == Rows.NONE) {
                nearestNone = Math.max(nearestNone, near);
            } else {
                nearest[label[i]] = Math.max(nearest[label[i]], near);
            }
        }
        for (int one = 0; one < scores.length; one++) {
            scores[one] += NEAREST_EXAMPLE * nearest[one] - NEAREST_NONE * nearestNone;
        }
        return scores;
    }

    private static void add(float factor, float[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }
}
