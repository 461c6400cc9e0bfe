package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome.Answered;
import dragoman.http.outgoing.Outgoing;
import dragoman.port.Sent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** One bot's calls to Viber, on the caller's thread. Thread-safe. */
final class Vendor {
    private final Map<String, HttpUrl> methods = new ConcurrentHashMap<>();
    private final ViberSettings settings;
    private final Outgoing http;

    Vendor(ViberSettings settings, Outgoing http) {
        this.settings = settings;
        this.http = http;
    }

    /** What became of a call. */
    sealed interface Outcome {
        /** Viber's own words; {@code status} is theirs, not HTTP's. */
        record Said(int status, JsonNode body) implements Outcome {}

        /** No words of Viber's: nothing came back, or something between us answered, or Viber is ill. */
        record Wordless(dragoman.http.outgoing.Outcome outcome) implements Outcome {
            Sent sent() {
                return outcome.sent("Viber");
            }
        }
    }

    Outcome post(String method, ObjectNode json) {
        var url = methods.computeIfAbsent(method, it -> HttpUrl.get(settings.call(it).toString()));
        return switch (http.call(new Request.Builder().url(url)
                .header("X-Viber-Auth-Token", settings.token().value())
                .post(Outgoing.json(Fields.bytes(json))))) {
            case Answered answered -> words(answered.body())
                    .<Outcome>map(body -> new Outcome.Said(body.path("status").intValue(), body))
                    .orElseGet(() -> new Outcome.Wordless(answered));
            case dragoman.http.outgoing.Outcome none -> new Outcome.Wordless(none);
        };
    }

    private static Optional<JsonNode> words(byte[] body) {
        return Optional.of(Fields.tree(body)).filter(it -> it.path("status").isInt());
    }
}
