package dragoman.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Reads a request's body: all of it, or nothing when it is more than allowed. Never holds more than the limit and one byte. */
final class Body {
    private static final byte[] NONE = {};

    private Body() {}

    /** Empty when it is too large. */
    static Optional<byte[]> read(HttpServletRequest request, int max) throws IOException {
        var announced = request.getContentLengthLong();
        if (announced > max) {
            return Optional.empty();
        }
        if (announced == 0 || max == 0) {
            return Optional.of(NONE);
        }
        return announced > 0 ? Optional.of(exactly(request, (int) announced)) : upTo(request, max);
    }

    /** One array of the right size: this is the hot path. */
    private static byte[] exactly(HttpServletRequest request, int length) throws IOException {
        var body = new byte[length];
        var read = request.getInputStream().readNBytes(body, 0, length);
        if (read < length) {
            throw new IOException("the body ended after " + read + " of " + length + " bytes");
        }
        return body;
    }

    /** Chunked: nobody says how long it will be. */
    private static Optional<byte[]> upTo(HttpServletRequest request, int max) throws IOException {
        var body = request.getInputStream().readNBytes(max + 1);
        return body.length > max ? Optional.empty() : Optional.of(body);
    }
}
