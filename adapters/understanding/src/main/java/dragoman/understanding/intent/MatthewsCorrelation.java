package dragoman.understanding.intent;

/**
 * The correlation of what was predicted with what is, for any number of classes: 1 when all is right, 0 for guessing. J. Gorodkin: Comparing
 * two K-category assignments by a K-category correlation coefficient, Computational Biology and Chemistry 28 (2004). One use.
 */
public final class MatthewsCorrelation {
    private final double[] truths;
    private final double[] predictions;
    private double all;
    private double right;

    /** {@code classes}: how many there are, 'none' being one. */
    public MatthewsCorrelation(int classes) {
        truths = new double[classes];
        predictions = new double[classes];
    }

    /** Counts one judgement; classes are numbered from 0. */
    public void add(int truth, int prediction, double weight) {
        truths[truth] += weight;
        predictions[prediction] += weight;
        all += weight;
        right += truth == prediction ? weight : 0;
    }

    /** 0 when everything is, or was said to be, of one class. */
    public double value() {
        double both = 0;
        double truth = 0;
        double predicted = 0;
        for (int i = 0; i < truths.length; i++) {
            both += truths[i] * predictions[i];
            truth += truths[i] * truths[i];
            predicted += predictions[i] * predictions[i];
        }
        double scale = Math.sqrt(Math.max(0, all * all - predicted))
                * Math.sqrt(Math.max(0, all * all - truth));
        return scale == 0 ? 0 : (right * all - both) / scale;
    }
}
