package dragoman.webchat;

import dragoman.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the chat page may do in a browser: no script or style but our own files; framed only where the shop allows it. */
final class Policy {
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' https: http: data: blob:; connect-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors ";

    private Policy() {}

    /** @param ancestors sources as the policy writes them, such as {@code 'none'} */
    static Answer page(String html, List<String> ancestors) {
        return new Answer(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Security-Policy", CONTENT + String.join(" ", ancestors),
                        "X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin",
                        "Permissions-Policy", "geolocation=(), microphone=(), payment=()", "Cache-Control",
                        "no-cache"));
    }
}
