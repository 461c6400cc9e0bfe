package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome.Answered;
import dragoman.http.outgoing.Outgoing;
import dragoman.port.Sent;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/** One number's calls to Meta's Graph, on the caller's thread. Thread-safe. */
final class Graph {
    private final Map<String, HttpUrl> paths = new ConcurrentHashMap<>();
    private final WhatsAppSettings settings;
    private final String bearer;
    private final Outgoing http;

    Graph(WhatsAppSettings settings, Outgoing http) {
        this.settings = settings;
        this.bearer = "Bearer " + settings.token().value();
        this.http = http;
    }

    /** What became of a call. */
    sealed interface Outcome {
        /** It was done; {@code body} as Graph says. */
        record Done(JsonNode body) implements Outcome {}

        /** Graph says no; {@code status} is HTTP's. */
        record Declined(int status, GraphError error) implements Outcome {}

        /** No words of Graph's: nothing came back, or something between us answered, or Graph is ill. */
        record Wordless(dragoman.http.outgoing.Outcome outcome) implements Outcome {
            Sent sent() {
                return outcome.sent("WhatsApp");
            }
        }
    }

    /** @param query begins with a question mark, or is empty */
    Outcome get(String query) {
        return call(query, new Request.Builder());
    }

    Outcome post(String path, ObjectNode json) {
        return call(path, new Request.Builder().post(Outgoing.json(Fields.bytes(json))));
    }

    /** Uploads a picture. */
    Outcome upload(Path file, String type) {
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM)
                .addFormDataPart("messaging_product", "whatsapp").addFormDataPart("type", type)
                .addFormDataPart("file", String.valueOf(file.getFileName()),
                        RequestBody.create(file.toFile(), MediaType.get(type)));
        return call("/media", new Request.Builder().post(form.build()));
    }

    /** Where a file is that somebody sent us. */
    Outcome file(String id) {
        var url = HttpUrl.get(settings.call("").toString()).newBuilder().addPathSegment(id).build();
        return call(url, new Request.Builder());
    }

    /** What files have to be shown. */
    String bearer() {
        return bearer;
    }

    private Outcome call(String path, Request.Builder request) {
        return call(paths.computeIfAbsent(path,
                it -> HttpUrl.get(settings.call(settings.phoneNumberId() + it).toString())), request);
    }

    private Outcome call(HttpUrl url, Request.Builder request) {
        return switch (http.call(request.url(url).header("Authorization", bearer))) {
            case Answered answered -> words(answered);
            case dragoman.http.outgoing.Outcome none -> new Outcome.Wordless(none);
        };
    }

    private static Outcome words(Answered answered) {
        var body = Fields.tree(answered.body());
        if (answered.fine() && body.isObject()) {
            return new Outcome.Done(body);
        }
        return body.path("error").isObject()
                ? new Outcome.Declined(answered.status(), GraphError.of(body.path("error")))
                : new Outcome.Wordless(answered);
    }
}
