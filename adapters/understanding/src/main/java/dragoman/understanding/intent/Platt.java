package dragoman.understanding.intent;

import java.util.List;

/** Fits the chance of being right to the score, by Newton's method. */
final class Platt {
    private static final int STEPS = 30;
    private static final double GENTLEST = 0.3;
    private static final double STEEPEST = 3;
    private static final double RIDGE = 1e-3;

    private Platt() {}

    /** How fast the chance grows with the score; within bounds, since few trials can be told apart by chance. */
    static double slope(List<Trial> trials, double[] weights) {
        double a = 1;
        double b = 0;
        for (int step = 0; step < STEPS; step++) {
            double ga = RIDGE * a;
            double gb = 0;
            double haa = RIDGE;
            double hab = 0;
            double hbb = RIDGE;
            for (int i = 0; i < weights.length; i++) {
                if (!trials.get(i).hasGuess()) {
                    continue;
                }
                double score = trials.get(i).score();
                double chance = 1 / (1 + Math.exp(-(a * score + b)));
                double off = weights[i] * (chance - (trials.get(i).right() ? 1 : 0));
                double curve = weights[i] * Math.max(1e-6, chance * (1 - chance));
                ga += off * score;
                gb += off;
                haa += curve * score * score;
                hab += curve * score;
                hbb += curve;
            }
            double det = haa * hbb - hab * hab;
            a -= Math.clamp((hbb * ga - hab * gb) / det, -1, 1);
            b -= Math.clamp((haa * gb - hab * ga) / det, -2, 2);
        }
        return Math.clamp(a, GENTLEST, STEEPEST);
    }
}
