package dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadPlanTest {

    @Test
    void whatever_is_left_out_fits_the_configuration_beside() {
        assertThat(LoadPlan.of(List.of())).isEqualTo(new LoadPlan(64, 0, Duration.ofSeconds(10),
                Duration.ofSeconds(3),
                URI.create("http://127.0.0.1:8080/webhooks/telegram/bench"), "bench", 18081, Duration.ZERO,
                Duration.ofSeconds(5)));
    }

    @Test
    void arguments_are_plain() {
        var plan = LoadPlan
                .of(List.of("--conversations=8", "--rate=500", "--seconds=2", "--delay-ms=50", "--listen=0"));

        assertThat(plan.conversations()).isEqualTo(8);
        assertThat(plan.rate()).isEqualTo(500);
        assertThat(plan.lasting()).isEqualTo(Duration.ofSeconds(2));
        assertThat(plan.delay()).isEqualTo(Duration.ofMillis(50));
        assertThat(plan.listen()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--webhok=http://127.0.0.1/", "seconds=3", "--seconds", "--seconds=soon",
            "--seconds=0",
            "--conversations=0", "--rate=-1", "--listen=70000"})
    void what_is_not_understood_is_refused_and_named(String argument) {
        assertThatIllegalArgumentException().isThrownBy(() -> LoadPlan.of(List.of(argument)))
                .withMessageMatching("(?s).*(is not understood|wants a whole number|out of its range).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/w", "http://127.3.2.1/w", "http://localhost:8080/w",
            "http://[::1]:8080/w"})
    void a_bot_on_this_machine_may_be_loaded(String webhook) {
        assertThat(LoadPlan.of(List.of("--webhook=" + webhook)).webhook()).isEqualTo(URI.create(webhook));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://shop.example/w", "http://192.168.1.5/w", "http://0.0.0.0/w",
            "http://127.0.0.1.example/w",
            "http://127.0.0.1@shop.example/w", "https://127.0.0.1/w", "http://[2001:db8::1]/w", "localhost",
            ""})
    void no_other_bot_may(String webhook) {
        assertThatIllegalArgumentException().isThrownBy(() -> LoadPlan.of(List.of("--webhook=" + webhook)))
                .withMessageContaining("is not on this machine");
    }
}
