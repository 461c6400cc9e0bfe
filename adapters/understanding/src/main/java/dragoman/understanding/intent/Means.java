package dragoman.understanding.intent;

import dragoman.understanding.intent.Rows.Kind;
import dragoman.understanding.intent.Trial.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores by the mean of the nearness to a label's examples and the nearest of them: less exact than {@link Machine}, but there is nothing to
 * train, so that thousands of intents are learnt in no time (J. J. Rocchio: Relevance feedback in information retrieval, 1971). Thread-safe.
 */
final class Means implements Scorer {
    private static final float MEAN = 10;
    private static final float NEAREST_EXAMPLE = 10;
    private static final float NEAREST_NONE = 5;
    /** So many sentences tell enough of the threshold. */
    private static final int TRIED = 600;

    private final Rows rows;

    Means(Rows rows) {
        this.rows = rows;
    }

    @Override
    public float[] scores(float[] nearness) {
        return scores(nearness, -1, -1);
    }

    /** Without one row, and without all rows of one label. */
    private float[] scores(float[] nearness, int hidden, int hiddenLabel) {
        float[] sum = new float[rows.labels().size()];
        float[] nearest = new float[sum.length];
        int[] count = new int[sum.length];
        float none = 0;
        for (int row = 0; row < nearness.length; row++) {
            int label = rows.label()[row];
            if (row == hidden) {
                continue;
            }
            if (label == Rows.NONE) {
                none = Math.max(none, nearness[row]);
            } else {
                sum[label] += nearness[row];
                count[label]++;
                nearest[label] = Math.max(nearest[label], nearness[row]);
            }
        }
        for (int label = 0; label < sum.length; label++) {
            sum[label] = count[label] == 0 || label == hiddenLabel
                    ? Float.NEGATIVE_INFINITY
                    : MEAN * sum[label] / count[label] + NEAREST_EXAMPLE * nearest[label]
                            - NEAREST_NONE * none;
        }
        return sum;
    }

    /** Judges a share of the sentences as if they had not been learnt, those of intents also as if their intent had not. */
    List<Trial> trials(List<String> sentences, Nearness nearness) {
        List<Trial> trials = new ArrayList<>();
        int step = Math.max(1, sentences.size() / TRIED);
        for (int row = 0; row < sentences.size(); row += step) {
            float[] near = nearness.toAll(sentences.get(row));
            int label = rows.label()[row];
            trials.add(trial(scores(near, row, -1), label, source(row)));
            if (label != Rows.NONE && rows.labels().size() > 1) {
                trials.add(trial(scores(near, row, label), Rows.NONE, Source.HELD_OUT_LABEL));
            }
        }
        return trials;
    }

    private static Trial trial(float[] scores, int truth, Source source) {
        int guess = Scorer.best(scores);
        return new Trial(truth, guess, scores[guess], source);
    }

    private Source source(int row) {
        Kind kind = rows.kinds().get(row);
        return switch (kind) {
            case EXAMPLE -> Source.KNOWN;
            case OWN_NONE -> Source.OWN_NONE;
            case BACKGROUND -> Source.BACKGROUND;
        };
    }
}
