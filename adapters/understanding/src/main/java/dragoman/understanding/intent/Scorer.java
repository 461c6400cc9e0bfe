package dragoman.understanding.intent;

/** Scores labels. Thread-safe. */
@FunctionalInterface
interface Scorer {
    /** One score for each label, from the nearness to all learnt rows; minus infinity for a label without examples. */
    float[] scores(float[] nearness);

    /** The place of the highest. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
