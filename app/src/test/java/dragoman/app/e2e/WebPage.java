package dragoman.app.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.Person;
import dragoman.testkit.Said;
import dragoman.testkit.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One visitor's page: keeps its cookie, and comes back to the stream after a break with the last id that it saw. */
final class WebPage implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TOO_FAST = 429;
    private static final long COME_BACK_NANOS = 50_000_000;
    private static final Map<String, String> OUR_OWN = Map.of("Sec-Fetch-Site", "same-origin");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<URI> chat;
    private final Person who;
    private final String cookie;
    private final Thread listening;
    private volatile boolean closed;
    private String seen = "";

    private WebPage(Supplier<URI> chat, Person who, String cookie) {
        this.chat = chat;
        this.who = who;
        this.cookie = cookie;
        this.listening = Thread.ofVirtual().start(this::listen);
    }

    static WebPage open(Supplier<URI> chat, Person who) {
        var language = JsonNodeFactory.instance.objectNode().put("lang", who.language());
        var answer = new Webhook(chat.get().resolve("open")).deliver(bytes(language), OUR_OWN);
        var cookie = answer.headers().firstValue("Set-Cookie")
                .orElseThrow(() -> new AssertionError("no cookie came"));
        return new WebPage(chat, who, cookie.split(";", 2)[0]);
    }

    /** As the shop keeps it: the first half of the token's hash. */
    String session() {
        try {
            var token = cookie.substring(cookie.indexOf('=') + 1).getBytes(StandardCharsets.US_ASCII);
            var hash = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(token), 16);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void post(String path, ObjectNode body) {
        Until.holds(() -> taken(path, body), () -> "the shop does not take " + body);
    }

    /** Once more when the shop is away, or asks us to be slower. */
    private boolean taken(String path, ObjectNode body) {
        try {
            var answer = new Webhook(chat.get().resolve(path)).post(bytes(body),
                    Map.of("Cookie", cookie, "Sec-Fetch-Site", "same-origin"));
            if (answer.statusCode() != 200 && answer.statusCode() != TOO_FAST && answer.statusCode() < 500) {
                throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        listening.interrupt();
        client.shutdownNow();
    }

    private void listen() {
        while (!closed) {
            try {
                read(client.send(stream(), BodyHandlers.ofLines()));
            } catch (IOException | RuntimeException gone) {
                LockSupport.parkNanos(COME_BACK_NANOS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private HttpRequest stream() {
        var request = HttpRequest.newBuilder(chat.get().resolve("events")).header("Cookie", cookie);
        return (seen.isEmpty() ? request : request.header("Last-Event-ID", seen)).build();
    }

    private void read(HttpResponse<Stream<String>> stream) {
        var id = "";
        var name = "";
        for (var lines = stream.body().iterator(); lines.hasNext();) {
            var line = lines.next();
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ") && name.equals("line")) {
                hears(id, tree(line.substring(6)));
            }
        }
    }

    private void hears(String id, JsonNode line) {
        seen = id;
        if (!line.path("from").asText().equals("you")) {
            who.hears(new Said(id, line.path("text").asText(),
                    Optional.ofNullable(line.get("picture")).map(JsonNode::asText),
                    buttons(line)));
        }
    }

    private static List<Said.Button> buttons(JsonNode line) {
        var buttons = new ArrayList<Said.Button>();
        line.path("options").forEach(option -> buttons
                .add(new Said.Button(option.path("title").asText(), option.path("data").asText())));
        return buttons;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the stream held no JSON: " + json, e);
        }
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
