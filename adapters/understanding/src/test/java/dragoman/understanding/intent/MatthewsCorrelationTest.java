package dragoman.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MatthewsCorrelationTest {
    @Test
    void all_right_is_one() {
        assertThat(of(new int[][]{{0, 0}, {1, 1}, {2, 2}, {2, 2}})).isEqualTo(1, within(1e-12));
    }

    @Test
    void always_the_same_answer_is_nothing() {
        assertThat(of(new int[][]{{0, 2}, {1, 2}, {2, 2}})).isZero();
    }

    /** With two classes it is the well-known (TP*TN - FP*FN) / sqrt(...): here TP 6, TN 3, FP 1, FN 2. */
    @Test
    void with_two_classes_it_is_what_matthews_wrote() {
        var correlation = new MatthewsCorrelation(2);
        correlation.add(1, 1, 6);
        correlation.add(0, 0, 3);
        correlation.add(0, 1, 1);
        correlation.add(1, 0, 2);

        assertThat(correlation.value()).isEqualTo((6 * 3 - 1 * 2) / Math.sqrt(7.0 * 8 * 4 * 5),
                within(1e-12));
    }

    private static double of(int[][] judgements) {
        var correlation = new MatthewsCorrelation(3);
        for (int[] one : judgements) {
            correlation.add(one[0], one[1], 1);
        }
        return correlation.value();
    }
}
