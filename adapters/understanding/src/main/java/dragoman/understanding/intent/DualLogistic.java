package dragoman.understanding.intent;

import java.util.Random;

/**
 * Logistic regression on nearnesses: one label against the rest, in its dual form, by coordinate descent with a few Newton steps for each
 * coordinate. Hsiang-Fu Yu, Fang-Lan Huang, Chih-Jen Lin: Dual coordinate descent methods for logistic regression and maximum entropy models,
 * Machine Learning 85 (2011); the kernel takes the place of the product of features. The same input gives the same output.
 */
final class DualLogistic {
    private static final int ROUNDS = 6;
    private static final int NEWTON_STEPS = 4;
    private static final float BIAS = 1;
    private static final double START = 1e-3;
    /** A smaller change of a coefficient, by what it may be at most, is none. */
    private static final double STILL = 1e-4;

    private final float[][] kernel;
    private final int[] order;

    /** {@code kernel}: nearnesses, rows by rows; a constant feature is added to it. */
    DualLogistic(float[][] kernel) {
        int rows = kernel.length;
        this.kernel = new float[rows][rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < rows; j++) {
                this.kernel[i][j] = kernel[i][j] + BIAS;
            }
        }
        order = shuffled(rows);
    }

    private static int[] shuffled(int rows) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
        var random = new Random(7);
        for (int i = rows - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    /**
     * Returns a coefficient for each row: the margin of a sentence is the sum of coefficient times (nearness + 1).
     *
     * @param positive which rows have the label
     * @param cost of a mistake in a row with the label, and {@code costOther} in one without
     */
    float[] train(boolean[] positive, double cost, double costOther) {
        int rows = kernel.length;
        float[] margins = new float[rows];
        float[] coefficients = new float[rows];
        for (int row = 0; row < rows; row++) {
            double start = Math.min(START, START * (positive[row] ? cost : costOther));
            coefficients[row] = (float) (positive[row] ? start : -start);
            add(coefficients[row], kernel[row], margins);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int row : order) {
                int sign = positive[row] ? 1 : -1;
                double limit = positive[row] ? cost : costOther;
                double now = sign * (double) coefficients[row];
                double change = best(now, sign * (double) margins[row], kernel[row][row], limit) - now;
                if (Math.abs(change) > STILL * limit) {
                    coefficients[row] += (float) (sign * change);
                    add((float) (sign * change), kernel[row], margins);
                }
            }
        }
        return coefficients;
    }

    /** Where 1/2 d (z-now)^2 + margin (z-now) + z log z + (limit-z) log (limit-z) is least, 0 < z < limit. */
    private static double best(double now, double margin, double d, double limit) {
        double z = now;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double slope = d * (z - now) + margin + Math.log(z / (limit - z));
            double next = z - slope / (d + limit / (z * (limit - z)));
            if (next <= 0) {
                next = z * 0.1;
            } else if (next >= limit) {
                next = limit - (limit - z) * 0.1;
            }
            boolean settled = Math.abs(next - z) < STILL * limit;
            z = next;
            if (settled) {
                break;
            }
        }
        return Math.clamp(z, limit * 1e-9, limit * (1 - 1e-6));
    }

    private static void add(float factor, float[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }
}
