package dragoman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BodyTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4095, 4096, 4097, 20_000})
    void a_body_of_unknown_length_comes_whole_up_to_the_limit_and_not_a_byte_over(int length)
            throws IOException {
        var bytes = new byte[length];
        bytes[length - 1] = 7;
        assertThat(body(new ByteArrayInputStream(bytes)).upTo(length)).contains(bytes);
        assertThat(body(new ByteArrayInputStream(bytes)).upTo(length - 1)).isEmpty();
    }

    @Test
    void no_more_is_read_than_tells_that_it_is_too_much() throws IOException {
        var read = new AtomicInteger();
        var endless = new InputStream() {
            @Override
            public int read() {
                return read.incrementAndGet();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read.addAndGet(length);
                return length;
            }
        };
        assertThat(body(endless).upTo(5000)).isEmpty();
        assertThat(read).hasValue(5001);
    }

    @Test
    void a_body_that_ends_early_is_refused() {
        assertThatThrownBy(() -> body(new ByteArrayInputStream(new byte[9])).exactly(10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("10 bytes");
    }

    @Test
    void a_body_that_drips_is_not_waited_for() {
        var clock = new AtomicLong();
        var drips = new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                clock.addAndGet(Body.LONGEST.toNanos() / 10);
                into[from] = 1;
                return 1;
            }
        };
        assertThatThrownBy(() -> new Body(drips, clock::get).exactly(100)).isInstanceOf(IOException.class)
                .hasMessageContaining("30 s");
    }

    private static Body body(InputStream in) {
        return new Body(in, () -> 0);
    }
}
