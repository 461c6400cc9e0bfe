package dragoman.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DualLogisticTest {
    /** Points on a line, two on each side of 0. */
    private static final float[] POINTS = {-1, -0.5f, 0.5f, 1};

    @Test
    void separates_what_can_be_separated() {
        float[] coefficients = new DualLogistic(kernel()).train(new boolean[]{false, false, true, true}, 10,
                10);

        for (float point : POINTS) {
            assertThat(Math.signum(margin(coefficients, point))).isEqualTo(Math.signum(point));
        }
    }

    /** At the minimum of the regularised loss each coefficient is cost times the chance of being wrong. */
    @Test
    void ends_where_the_loss_is_least() {
        boolean[] positive = {false, true, false, true};

        float[] coefficients = new DualLogistic(kernel()).train(positive, 1, 1);

        for (int i = 0; i < POINTS.length; i++) {
            int sign = positive[i] ? 1 : -1;
            double wrong = 1 / (1 + Math.exp(sign * margin(coefficients, POINTS[i])));
            assertThat((double) sign * coefficients[i]).isCloseTo(wrong, within(0.02));
        }
    }

    @Test
    void a_costly_mistake_is_made_more_rarely() {
        boolean[] positive = {false, true, false, true};

        float cheap = margin(new DualLogistic(kernel()).train(positive, 1, 1), -0.5f);
        float costly = margin(new DualLogistic(kernel()).train(positive, 10, 1), -0.5f);

        assertThat(costly).isGreaterThan(cheap);
    }

    private static float[][] kernel() {
        float[][] kernel = new float[POINTS.length][POINTS.length];
        for (int i = 0; i < POINTS.length; i++) {
            for (int j = 0; j < POINTS.length; j++) {
                kernel[i][j] = POINTS[i] * POINTS[j];
            }
        }
        return kernel;
    }

    private static float margin(float[] coefficients, float point) {
        float margin = 0;
        for (int i = 0; i < POINTS.length; i++) {
            margin += coefficients[i] * (POINTS[i] * point + 1);
        }
        return margin;
    }
}
