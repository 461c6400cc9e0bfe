package dragoman.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes back. */
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
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

    /** Try again: we cannot commit now. */
    public static Answer busy() {
        return new Answer(503, "text/plain; charset=utf-8", "try again".getBytes(StandardCharsets.UTF_8),
                Map.of("Retry-After", "5"));
    }
}
