package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    @ParameterizedTest(name = "attempt {0}: from {1} s to {2} s")
    @CsvSource({"0, 1, 2", "1, 2, 3", "3, 8, 10", "6, 60, 75", "40, 60, 75"})
    void waits_longer_each_time_up_to_a_minute(int attempts, long from, long to) {
        assertThat(Backoff.after(attempts, Duration.ZERO)).isBetween(Duration.ofSeconds(from),
                Duration.ofSeconds(to));
    }

    @Test
    void never_waits_less_than_the_vendor_asks() {
        assertThat(Backoff.after(0, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
        assertThat(Backoff.after(5, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_vendor_that_asks_for_little_again_and_again_is_left_alone_longer() {
        assertThat(Backoff.after(4, Duration.ofSeconds(1))).isGreaterThanOrEqualTo(Duration.ofSeconds(16));
    }
}
