package dragoman.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"203.0.113.9 | | 203.0.113.9",
            "203.0.113.9 | 198.51.100.1 | 203.0.113.9",
            "127.0.0.1 | 198.51.100.1 | 198.51.100.1", "127.0.0.1 | 6.6.6.6, 198.51.100.1 | 198.51.100.1",
            "10.0.0.2 | 198.51.100.1 | 198.51.100.1", "[::1] | 2001:db8:1:2:3:4:5:6 | 20010db800010002",
            "2001:db8:1:2:aaaa:bbbb:cccc:dddd | | 20010db800010002", "fd00::2 | 198.51.100.1 | 198.51.100.1"})
    void a_call_comes_from_the_network_that_the_nearest_trusted_one_names(String peer, String forwarded,
            String network) {
        assertThat(Network.of(peer, Optional.ofNullable(forwarded))).contains(network);
    }

    @Test
    void this_machine_itself_and_what_a_proxy_does_not_tell_have_no_network() {
        assertThat(Network.of("127.0.0.1", Optional.empty())).isEmpty();
        assertThat(Network.of("127.0.0.1", Optional.of("127.0.0.1"))).isEmpty();
        assertThat(Network.of("127.0.0.1", Optional.of("unknown"))).isEmpty();
    }
}
