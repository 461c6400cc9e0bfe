package dragoman.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalOnlyTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "::1", "[::1]", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void these_are_this_machine(String address) {
        assertThat(LocalOnly.loopback(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "128.0.0.1", "::2", "127.0.0.1.evil.example",
            "localhost.evil.example", "",
            "[", "0.0.0.0"})
    void these_are_not(String address) {
        assertThat(LocalOnly.loopback(address)).isFalse();
    }
}
