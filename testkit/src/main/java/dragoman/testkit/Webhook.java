package dragoman.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The bot's door as a messenger sees it. */
public final class Webhook {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final URI url;

    public Webhook(URI url) {
        this.url = url;
    }

    /** Posts once. */
    public HttpResponse<String> post(byte[] body, Map<String, String> headers) throws IOException {
        var request = HttpRequest.newBuilder(url).timeout(Person.PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while posting", e);
        }
    }

    /** Posts again, as messengers do, while the bot is away (restarting, say) or busy; any other refusal fails the test. */
    public HttpResponse<String> deliver(byte[] body, Map<String, String> headers) {
        var end = Instant.now().plus(Person.PATIENCE);
        while (true) {
            var trouble = "";
            try {
                var answer = post(body, headers);
                if (answer.statusCode() / 100 == 2) {
                    return answer;
                }
                trouble = url + " answered " + answer.statusCode() + " " + answer.body();
                if (answer.statusCode() < 500) {
                    throw new AssertionError(trouble);
                }
            } catch (IOException e) {
                trouble = url + ": " + e;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(trouble);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while posting", e);
        }
    }
}
