package dragoman.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes back. */
@SuppressWarnings("ArrayRecordComponent") // bytes as they go out; answers are never compared
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' https: http: data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok() {
        return text(200, "");
    }

    public static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    public static Answer json(int status, String json) {
        return new Answer(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    /** A page of ours: no script or style but our own files, no framing, no guessing of types. */
    public static Answer page(int status, String html) {
        return new Answer(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Security-Policy", PAGE_POLICY, "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
                        "Cache-Control", "no-cache"));
    }

    /** Try again: we cannot commit now. */
    public static Answer busy() {
        return new Answer(503, "text/plain; charset=utf-8", "try again".getBytes(StandardCharsets.UTF_8),
                Map.of("Retry-After", "5"));
    }
}
