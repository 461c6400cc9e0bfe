package dragoman.http;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.json.Fields;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers that mean harm: bombs, giants and drips, at a webhook of Meta's size. */
@Timeout(60)
final class HarmfulCallersTest {
    private static final int LARGEST = 3 << 20;
    private static final int DEEP = 100_000;
    /** A drip takes so long between two looks at the clock. */
    private static final Duration DRIP = Duration.ofSeconds(4);
    /** More than enough, also where the server deals with some of them at once. */
    private static final int TOO_MANY = 20 * (int) Impatience.LONGEST.dividedBy(DRIP);
    /** So many silent milliseconds mean that the server has nothing to do. */
    private static final int RESTING = 500;
    private static final OkHttpClient CLIENT = new OkHttpClient();
    private final AtomicInteger looks = new AtomicInteger();
    private volatile Duration betweenLooks = Duration.ZERO;
    private final HttpServer server = new HttpServer("127.0.0.1", 0, List.of(
            Route.post("/webhook", LARGEST,
                    call -> Fields.tree(call.body()).isObject()
                            ? Answer.ok()
                            : Answer.text(400, "no JSON object"))),
            List.of(), () -> looks.incrementAndGet() * betweenLooks.toNanos());

    HarmfulCallersTest() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void three_megabytes_pass_and_a_byte_more_is_refused_announced_or_chunked(boolean announced)
            throws IOException {
        assertThat(post(padded(LARGEST), announced, Map.of())).isEqualTo(200);
        assertThat(post(padded(LARGEST + 1), announced, Map.of())).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void what_is_nested_a_hundred_thousand_deep_is_no_json_of_ours(String opening) throws IOException {
        var bomb = ("{\"a\":" + opening.repeat(DEEP)).getBytes(StandardCharsets.UTF_8);
        assertThat(post(bomb, true, Map.of())).isEqualTo(400);
        var whole = ("{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(post(whole, true, Map.of())).isEqualTo(400);
    }

    @Test
    void what_is_packed_is_not_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(padded(LARGEST));
        }
        assertThat(post(packed.toByteArray(), true, Map.of("Content-Encoding", "gzip"))).isEqualTo(400);
    }

    @Test
    void a_head_of_more_than_sixteen_kilobytes_is_refused() throws IOException {
        assertThat(post(padded(100), true, Map.of("X", "x".repeat(17 * 1024)))).isEqualTo(431);
    }

    @Test
    void a_head_that_drips_is_cut() throws IOException {
        try (var caller = caller()) {
            assertThat(drips(caller, "POST /" + "x".repeat(TOO_MANY))).isEmpty();
        }
    }

    @Test
    void a_body_that_drips_is_cut_and_told() throws IOException {
        try (var caller = caller()) {
            caller.getOutputStream().write("POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(drips(caller, "x".repeat(TOO_MANY))).startsWith("HTTP/1.1 400 ")
                    .contains("did not come whole");
        }
    }

    @Test
    void a_kept_connection_may_rest_between_calls_for_longer_than_a_head_may_take() throws IOException {
        betweenLooks = Impatience.LONGEST.dividedBy(2);
        for (var call = 0; call < 5; call++) {
            assertThat(post(padded(100), true, Map.of())).isEqualTo(200);
        }
    }

    private Socket caller() throws IOException {
        betweenLooks = DRIP;
        var caller = new Socket(InetAddress.getLoopbackAddress(), server.port());
        caller.setTcpNoDelay(true);
        caller.setSoTimeout(1);
        return caller;
    }

    /**
     * Sends each byte when the server has dealt with the one before, by a look at the clock or together with others; what it answers until it
     * ends the connection.
     */
    private String drips(Socket caller, String text) throws IOException {
        var told = new StringBuilder();
        try {
            for (var each : text.getBytes(StandardCharsets.US_ASCII)) {
                var before = looks.get();
                caller.getOutputStream().write(each);
                for (var silent = 0; looks.get() == before && silent < RESTING; silent++) {
                    if (ends(caller, told)) {
                        return told.toString();
                    }
                }
            }
            while (!ends(caller, told)) {
                Thread.onSpinWait();
            }
            return told.toString();
        } catch (SocketException reset) {
            return told.toString();
        }
    }

    /** Hears what there is to hear just now. */
    private static boolean ends(Socket caller, StringBuilder told) throws IOException {
        try {
            var heard = caller.getInputStream().read();
            if (heard >= 0) {
                told.append((char) heard);
            }
            return heard < 0;
        } catch (SocketTimeoutException silent) {
            return false;
        }
    }

    private int post(byte[] body, boolean announced, Map<String, String> headers) throws IOException {
        var request = new Request.Builder().url("http://127.0.0.1:" + server.port() + "/webhook")
                .post(announced ? RequestBody.create(body, null) : chunked(body));
        headers.forEach(request::header);
        try (var answer = CLIENT.newCall(request.build()).execute()) {
            return answer.code();
        }
    }

    /** A JSON object of so many bytes. */
    private static byte[] padded(int length) {
        var frame = "{\"a\":\"\"}";
        return "{\"a\":\"%s\"}".formatted("x".repeat(length - frame.length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static RequestBody chunked(byte[] body) {
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/json");
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write(body);
            }
        };
    }
}
