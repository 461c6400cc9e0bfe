package dragoman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.port.Intake;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpServerTest {
    private static final OkHttpClient CLIENT = new OkHttpClient();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final HttpServer server = new HttpServer("127.0.0.1", 0, List.of(
            Route.post("/echo/{name}", 10, call -> new Answer(201, "application/octet-stream", call.body(),
                    Map.of("X-Name", call.path("name") + call.query("q").orElse("")
                            + call.header("x-in").orElse("")))),
            Route.get("/fails", _ -> {
                throw new IllegalStateException("a secret of ours");
            }),
            Route.get("/busy", _ -> {
                throw new Intake.NotCommitted("the disk is slow");
            }),
            Route.get("/slow", _ -> waits()),
            Route.get("/files/<path>", call -> Answer.text(200, call.path("path"))),
            Route.get("/page", _ -> Answer.page(200, "<p>здраво</p>")),
            new Route("GET", "/admin", 0, true, _ -> Answer.ok())), List.of());

    HttpServerTest() {
        server.start();
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        server.close();
    }

    @Test
    void a_call_reaches_its_endpoint_with_the_exact_bytes_and_comes_back() throws IOException {
        var bytes = new byte[]{0, -1, 13, 10, -128};
        try (var answer = CLIENT.newCall(at("/echo/ana?q=%C4%8D").header("X-In", "!")
                .post(RequestBody.create(bytes, null)).build()).execute()) {
            assertThat(answer.code()).isEqualTo(201);
            assertThat(answer.body().bytes()).isEqualTo(bytes);
            assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
            assertThat(answer.header("X-Name")).startsWith("ana").endsWith("!");
        }
    }

    @Test
    void a_body_over_the_limit_is_refused_whether_its_length_is_announced_or_not() throws IOException {
        assertThat(send(at("/echo/a").post(RequestBody.create(new byte[10], null)))).isEqualTo(201);
        assertThat(send(at("/echo/a").post(RequestBody.create(new byte[11], null)))).isEqualTo(413);
        assertThat(send(at("/echo/a").post(chunked(10)))).isEqualTo(201);
        assertThat(send(at("/echo/a").post(chunked(11)))).isEqualTo(413);
    }

    @Test
    void unknown_paths_and_methods_are_answered_plainly() throws IOException {
        assertThat(text("/nowhere", 404)).isEqualTo("not found");
        assertThat(text("/echo/a", 405)).contains("does not take GET");
    }

    @Test
    void a_failure_shows_no_inside() throws IOException {
        assertThat(text("/fails", 500)).doesNotContain("secret").doesNotContain("Exception").contains("log");
    }

    @Test
    void what_could_not_be_committed_is_to_be_sent_again() throws IOException {
        try (var answer = CLIENT.newCall(at("/busy").build()).execute()) {
            assertThat(answer.code()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotNull();
        }
    }

    @Test
    void the_rest_of_a_path_may_hold_slashes() throws IOException {
        assertThat(text("/files/a/b.png", 200)).isEqualTo("a/b.png");
    }

    @Test
    void a_page_carries_its_security_headers_and_its_letters() throws IOException {
        try (var answer = CLIENT.newCall(at("/page").build()).execute()) {
            assertThat(answer.body().string()).contains("здраво");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isNotNull();
            assertThat(answer.header("Server")).isNull();
        }
    }

    @Test
    void a_head_is_answered_as_a_get_without_the_body() throws IOException {
        try (var answer = CLIENT.newCall(at("/page").head().build()).execute()) {
            assertThat(answer.code()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.body().string()).isEmpty();
        }
    }

    @Test
    void a_local_route_is_open_to_this_machine_and_closed_to_whatever_came_through_a_proxy()
            throws IOException {
        assertThat(send(at("/admin"))).isEqualTo(200);
        for (var sign : List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Anything", "Via", "X-Real-IP")) {
            assertThat(send(at("/admin").header(sign, "1.2.3.4"))).as(sign).isEqualTo(404);
        }
        assertThat(send(at("/admin").header("Host", "evil.example"))).isEqualTo(404);
    }

    @Test
    void a_stop_lets_a_running_call_finish_and_takes_no_new_one() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.submit(() -> text("/slow", 200));
            inside.await();
            var stopped = threads.submit(() -> server.stop(Duration.ofMinutes(1)));
            assertThatThrownBy(this::untilRefused).isInstanceOf(IOException.class);
            goOn.countDown();
            assertThat(running.get()).isEqualTo("done");
            stopped.get();
        }
    }

    @Test
    void a_port_in_use_is_told_in_one_line_with_the_remedy() {
        try (var second = new HttpServer("127.0.0.1", server.port(), List.of(), List.of())) {
            assertThatThrownBy(second::start).isInstanceOf(CannotListen.class)
                    .hasMessage("Cannot listen on port " + server.port()
                            + ": another program uses it. Stop that one, or set http.port to another number.");
        }
    }

    @Test
    void a_host_that_is_not_ours_is_told_in_one_line_with_the_remedy() {
        for (var host : List.of("192.0.2.1", "no-such-host.invalid")) {
            try (var second = new HttpServer(host, 0, List.of(), List.of())) {
                assertThatThrownBy(second::start).isInstanceOf(CannotListen.class)
                        .hasMessageContaining("host '" + host + "'").hasMessageContaining("0.0.0.0")
                        .hasMessageNotContaining("\n");
            }
        }
    }

    private Answer waits() {
        inside.countDown();
        try {
            goOn.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Answer.text(200, "done");
    }

    /** Each on a connection of its own, until the listener takes no more. */
    private void untilRefused() throws IOException {
        while (true) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                assertThat(socket.isConnected()).isTrue();
            }
        }
    }

    private Request.Builder at(String path) {
        return new Request.Builder().url("http://127.0.0.1:" + server.port() + path);
    }

    private static int send(Request.Builder request) throws IOException {
        try (Response answer = CLIENT.newCall(request.build()).execute()) {
            return answer.code();
        }
    }

    private String text(String path, int status) throws IOException {
        try (var answer = CLIENT.newCall(at(path).build()).execute()) {
            assertThat(answer.code()).isEqualTo(status);
            return answer.body().string();
        }
    }

    private static RequestBody chunked(int length) {
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("text/plain");
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write("x".repeat(length).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
