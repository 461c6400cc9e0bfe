package dragoman.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.understanding.intent.Trial.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void the_threshold_lies_between_what_was_known_and_what_was_not() {
        Calibration calibration = Calibration.of(trials(3, -1), 2, 0.5);

        assertThat(calibration.confidence(3)).isGreaterThan(Guess.SURE_ENOUGH);
        assertThat(calibration.confidence(-1.5)).isLessThan(Guess.SURE_ENOUGH);
        assertThat(calibration.confidence(calibration.threshold())).isCloseTo(Guess.SURE_ENOUGH,
                org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void it_moves_with_the_scores() {
        assertThat(Calibration.of(trials(6, 2), 2, 0.5).threshold())
                .isGreaterThan(Calibration.of(trials(3, -1), 2, 0.5).threshold());
    }

    @Test
    void confidence_grows_with_the_score_and_stays_between_0_and_1() {
        Calibration calibration = Calibration.of(trials(3, -1), 2, 0.5);

        assertThat(calibration.confidence(2)).isGreaterThan(calibration.confidence(1));
        assertThat(calibration.confidence(1e6)).isBetween(0.0, 1.0);
        assertThat(calibration.confidence(Double.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void too_few_trials_leave_it_to_experience() {
        assertThat(Calibration.of(trials(3, -1).subList(0, 4), 2, 0.5))
                .isEqualTo(Calibration.of(List.of(), 1, 0.5));
    }

    private static List<Trial> trials(double known, double unknown) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            trials.add(new Trial(i % 2, i % 2, known + i * 0.02, Source.KNOWN));
            trials.add(new Trial(Rows.NONE, i % 2, unknown - i * 0.02, Source.BACKGROUND));
            trials.add(new Trial(Rows.NONE, i % 2, unknown + i * 0.02, Source.HELD_OUT_LABEL));
        }
        return trials;
    }
}
