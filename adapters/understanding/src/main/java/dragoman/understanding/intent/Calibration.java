package dragoman.understanding.intent;

import dragoman.understanding.intent.Trial.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns scores into confidences. The threshold is the score at which the Matthews correlation of the trials is best, when half of what customers
 * write has no intent; around it the confidence follows a logistic curve fitted to the trials (J. Platt: Probabilistic outputs for support
 * vector machines, 1999).
 *
 * @param threshold the score whose confidence is {@link Guess#SURE_ENOUGH}
 * @param slope of the curve
 */
record Calibration(double threshold, double slope) {
    /** Of what customers write. What the owner gave as examples of no intent speaks for as much as all the rest without one. */
    private static final Map<Source, Double> SHARES = Map.of(Source.KNOWN, 0.5, Source.HELD_OUT_LABEL, 0.3,
            Source.BACKGROUND, 0.2, Source.OWN_NONE, 0.5);

    private static final Calibration UNTRIED = new Calibration(1, 1);
    private static final int FEWEST = 8;
    private static final double LOWEST = -8;
    private static final double STEP = 0.25;
    private static final int STEPS = 80;
    /** The correlation is averaged over so many steps on each side: the peak of few trials is a matter of luck. */
    private static final int SMOOTH = 2;
    private static final double ABOVE_NOTHING = 0.75;
    private static final double AT_THRESHOLD = Math.log(Guess.SURE_ENOUGH / (1 - Guess.SURE_ENOUGH));

    /**
     * From trials; with too few of them from experience with other bots.
     *
     * @param allowance see {@link Space#allowance}
     */
    static Calibration of(List<Trial> trials, int labels, double allowance) {
        long known = trials.stream().filter(trial -> trial.source() == Source.KNOWN).count();
        if (known < FEWEST || known == trials.size()) {
            return UNTRIED;
        }
        double[] weights = weights(trials);
        return new Calibration(threshold(trials, weights, labels) - allowance, Platt.slope(trials, weights));
    }

    /** A sentence that has nothing in common with any example scores so; it must stay well below the threshold. */
    Calibration above(double nothing) {
        return new Calibration(Math.max(threshold, nothing + ABOVE_NOTHING), slope);
    }

    /** 0 to 1. */
    double confidence(double score) {
        return 1 / (1 + Math.exp(-(slope * (score - threshold) + AT_THRESHOLD)));
    }

    private static double[] weights(List<Trial> trials) {
        Map<Source, Integer> counts = new EnumMap<>(Source.class);
        trials.forEach(trial -> counts.merge(trial.source(), 1, Integer::sum));
        double none = counts.keySet().stream().filter(source -> source != Source.KNOWN)
                .mapToDouble(SHARES::get).sum();
        return trials.stream().mapToDouble(trial -> {
            double share = SHARES.getOrDefault(trial.source(), 0.0);
            double scaled = trial.source() == Source.KNOWN
                    ? share
                    : (1 - SHARES.getOrDefault(Source.KNOWN, 0.0)) * share / none;
            return scaled / counts.getOrDefault(trial.source(), 1);
        }).toArray();
    }

    private static double threshold(List<Trial> trials, double[] weights, int labels) {
        List<Double> values = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            values.add(correlation(trials, weights, labels, LOWEST + step * STEP));
        }
        int best = SMOOTH;
        for (int step = SMOOTH; step <= STEPS - SMOOTH; step++) {
            best = around(values, step) > around(values, best) ? step : best;
        }
        return LOWEST + best * STEP;
    }

    private static double around(List<Double> values, int step) {
        return values.subList(step - SMOOTH, step + SMOOTH + 1).stream().mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double correlation(List<Trial> trials, double[] weights, int labels, double threshold) {
        var correlation = new MatthewsCorrelation(labels + 1);
        for (int i = 0; i < weights.length; i++) {
            Trial trial = trials.get(i);
            int truth = trial.truth() == Rows.NONE ? labels : trial.truth();
            correlation.add(truth, trial.score() >= threshold ? trial.guess() : labels, weights[i]);
        }
        return correlation.value();
    }
}
