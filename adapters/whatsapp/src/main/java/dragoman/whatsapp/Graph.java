package dragoman.whatsapp;

import dragoman.http.json.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.port.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Meta's Graph as we call it: what became of a call is a case, and whether anything of it went out is known. */
final class Graph {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int IDLE = 1024;
    private static final long LONGEST_ANSWER = 1 << 20;

    private final OkHttpClient client;

    Graph() {
        this(ANSWER);
    }

    /** The client's own limits (5 calls a host, 5 idle connections) are lifted: the vendor's stand elsewhere. */
    Graph(Duration answer) {
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
        /** Graph answered; {@code body} is missing where it was no JSON object. */
        record Answered(int status, JsonNode body) implements Outcome {}

        /** Nothing went out. */
        record NotSent(String why) implements Outcome {}

        /** It went out, wholly or in part, and no answer came. */
        record Lost(String why) implements Outcome {}
    }

    Outcome get(URI url, Secret token) {
        return call(new Request.Builder().url(url.toString()), token);
    }

    Outcome post(URI url, Secret token, ObjectNode json) {
        return call(new Request.Builder().url(url.toString()).post(new Once(bytes(json))), token);
    }

    /** Uploads a picture. */
    Outcome upload(URI url, Secret token, Path file, String type) {
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM)
                .addFormDataPart("messaging_product", "whatsapp").addFormDataPart("type", type)
                .addFormDataPart("file", String.valueOf(file.getFileName()),
                        RequestBody.create(file.toFile(), MediaType.get(type)));
        return call(new Request.Builder().url(url.toString()).post(form.build()), token);
    }

    /** As a text first: the writer of bytes refuses half a surrogate pair, and customers' names hold such things. */
    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Outcome call(Request.Builder request, Secret token) {
        var wire = new Wire();
        var call = client.newCall(
                request.header("Authorization", "Bearer " + token.value()).tag(Wire.class, wire).build());
        try (var response = call.execute()) {
            return new Outcome.Answered(response.code(),
                    Fields.tree(response.peekBody(LONGEST_ANSWER).bytes()));
        } catch (IOException e) {
            var why = call.request().url().host() + " did not answer: " + e.getMessage();
            return wire.used ? new Outcome.Lost(why) : new Outcome.NotSent(why);
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
}
