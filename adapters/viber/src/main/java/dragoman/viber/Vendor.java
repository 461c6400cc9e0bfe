package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.port.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** Viber's server as we call it: what became of a call is a case, and whether anything of it went out is known. */
final class Vendor {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int IDLE = 1024;
    private static final long LONGEST_ANSWER = 1 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final OkHttpClient client;

    Vendor() {
        this(ANSWER);
    }

    /** The client's own limits (5 calls a host, 5 idle connections) are lifted: the vendor's stand elsewhere. */
    Vendor(Duration answer) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        client = new OkHttpClient.Builder().dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE, 1, TimeUnit.MINUTES)).connectTimeout(CONNECT)
                .writeTimeout(answer).readTimeout(answer).followRedirects(false)
                .eventListenerFactory(Wire::of).build();
    }

    /** What became of a call. */
    sealed interface Outcome {
        /** The server answered; {@code body} is missing where it was no JSON. */
        record Answered(int status, JsonNode body) implements Outcome {}

        /** Nothing went out. */
        record NotSent(String why) implements Outcome {}

        /** It went out, wholly or in part, and no answer came. */
        record Lost(String why) implements Outcome {}
    }

    /** Posts on the caller's own thread. */
    Outcome post(URI url, Secret token, ObjectNode json) {
        var wire = new Wire();
        var request = new Request.Builder().url(url.toString()).header("X-Viber-Auth-Token", token.value())
                .tag(Wire.class, wire).post(new Once(bytes(json))).build();
        try (var response = client.newCall(request).execute()) {
            return new Outcome.Answered(response.code(), tree(response.peekBody(LONGEST_ANSWER).bytes()));
        } catch (IOException e) {
            var why = url.getHost() + " did not answer: " + e.getMessage();
            return wire.used ? new Outcome.Lost(why) : new Outcome.NotSent(why);
        }
    }

    /** As a text first: the writer of bytes refuses half a surrogate pair, and customers' names hold such things. */
    static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** Whether the request's first byte was written. */
    private static final class Wire extends EventListener {
        private volatile boolean used;

        static EventListener of(Call call) {
            var wire = call.request().tag(Wire.class);
            return wire == null ? EventListener.NONE : wire;
        }

        @Override
        public void requestHeadersStart(Call call) {
            used = true;
        }
    }

    /** A body that the client never writes a second time by itself: a message must not be doubled. */
    private static final class Once extends RequestBody {
        private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");
        private final byte[] bytes;

        Once(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public MediaType contentType() {
            return TYPE;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }
}
