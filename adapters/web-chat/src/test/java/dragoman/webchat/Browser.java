package dragoman.webchat;

import dragoman.http.HttpServer;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;

/** A visitor's browser, as far as HTTP goes: keeps its cookie. */
final class Browser {
    private static final MediaType JSON = MediaType.get("application/json");
    private final OkHttpClient client = new OkHttpClient.Builder().readTimeout(Duration.ofSeconds(30))
            .build();
    private final HttpServer server;
    String cookie = "";

    Browser(HttpServer server) {
        this.server = server;
    }

    /** Status, text and headers of an answer that has been read. */
    record Page(int status, String text, okhttp3.Headers headers) {}

    Request.Builder at(String path) {
        var request = new Request.Builder().url("http://127.0.0.1:" + server.port() + path);
        return cookie.isEmpty() ? request : request.header("Cookie", "other=1; " + cookie);
    }

    Page get(String path) throws IOException {
        return send(at(path));
    }

    Page send(Request.Builder request) throws IOException {
        try (var answer = client.newCall(request.build()).execute()) {
            var set = answer.header("Set-Cookie");
            if (set != null) {
                cookie = set.split(";", 2)[0];
            }
            return new Page(answer.code(), answer.body().string(), answer.headers());
        }
    }

    Request.Builder posting(String path, String json) {
        return at(path).header("Sec-Fetch-Site", "same-origin").post(RequestBody.create(json, JSON));
    }

    Page open() throws IOException {
        return send(posting("/chat/opanak/open", "{}"));
    }

    Page say(String text) throws IOException {
        return say(UUID.randomUUID(), text);
    }

    Page say(UUID id, String text) throws IOException {
        return send(posting("/chat/opanak/messages", "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}"));
    }

    Events listen(String after) throws IOException {
        return new Events(
                client.newCall(at("/chat/opanak/events").header("Last-Event-ID", after).build()).execute());
    }

    Events listenWith(String query) throws IOException {
        return new Events(client.newCall(at("/chat/opanak/events?" + query).build()).execute());
    }

    /** An event as it came. */
    record Event(String id, String name, String data) {}

    /** An open stream. */
    static final class Events implements AutoCloseable {
        private final Response answer;
        private final BufferedSource source;

        Events(Response answer) {
            this.answer = answer;
            this.source = answer.body().source();
        }

        int status() {
            return answer.code();
        }

        Event next() throws IOException {
            String id = "";
            String name = "";
            String data = "";
            for (var line = source.readUtf8LineStrict(); !line.isEmpty(); line = source
                    .readUtf8LineStrict()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                }
            }
            return new Event(id, name, data);
        }

        /** The next that is of this kind. */
        Event next(String name) throws IOException {
            var event = next();
            while (!event.name().equals(name)) {
                event = next();
            }
            return event;
        }

        boolean over() throws IOException {
            return source.exhausted();
        }

        @Override
        public void close() {
            answer.close();
        }
    }
}
