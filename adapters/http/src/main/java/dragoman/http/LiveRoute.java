package dragoman.http;

import java.util.function.Function;

/**
 * A GET route whose answer stays open and carries events as they come (server-sent events).
 *
 * @param path with names in braces
 * @param open decides, on a virtual thread, whether the caller gets a stream
 */
public record LiveRoute(String path, Function<Call, Opening> open) {

    /** What a caller gets. */
    public sealed interface Opening {
        /** No stream, but this. */
        record Refused(Answer answer) implements Opening {}

        /** A stream, carried by this. */
        record Streaming(Live live) implements Opening {}
    }
}
