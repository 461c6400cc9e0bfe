package dragoman.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads a request's body: all of it, or nothing when it is more than allowed. Never holds more than the limit and one byte, and does not
 * wait for a body that drips.
 */
final class Body {
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final byte[] NONE = {};
    private static final int FIRST_PIECE = 4096;
    private final InputStream in;
    private final LongSupplier nanos;
    private final long began;

    Body(InputStream in, LongSupplier nanos) {
        this.in = in;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /**
     * Empty when it is too large.
     *
     * @throws IOException it did not come whole, or too slowly
     */
    static Optional<byte[]> read(Request request, int max, LongSupplier nanos) throws IOException {
        var announced = request.getLength();
        if (announced > max) {
            return Optional.empty();
        }
        if (announced == 0 || max == 0) {
            return Optional.of(NONE);
        }
        var body = new Body(Content.Source.asInputStream(request), nanos);
        return announced > 0 ? Optional.of(body.exactly((int) announced)) : body.upTo(max);
    }

    /** One array of the right size: this is the hot path. */
    byte[] exactly(int length) throws IOException {
        var body = new byte[length];
        if (fill(body, 0) < length) {
            throw new IOException("the body ended before its announced " + length + " bytes");
        }
        return body;
    }

    /** Chunked: nobody says how long it will be. */
    Optional<byte[]> upTo(int max) throws IOException {
        var body = new byte[Math.min(FIRST_PIECE, max + 1)];
        var size = fill(body, 0);
        while (size == body.length && size <= max) {
            body = Arrays.copyOf(body, (int) Math.min(body.length * 4L, max + 1L));
            size = fill(body, size);
        }
        return size > max ? Optional.empty() : Optional.of(Arrays.copyOf(body, size));
    }

    /** Returns where it ended: at the array's end, or at the body's. */
    private int fill(byte[] body, int from) throws IOException {
        var size = from;
        while (size < body.length) {
            var read = in.read(body, size, body.length - size);
            if (read < 0) {
                return size;
            }
            size += read;
            if (size < body.length && nanos.getAsLong() - began > LONGEST.toNanos()) {
                throw new IOException("the body was not there after " + LONGEST.toSeconds() + " s");
            }
        }
        return size;
    }
}
