package dragoman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

final class LiveRouteTest {
    private static final OkHttpClient CLIENT = new OkHttpClient.Builder().readTimeout(Duration.ZERO).build();

    @Test
    void events_come_as_they_are_written_and_a_stop_ends_the_stream() throws IOException {
        var route = new LiveRoute("/live/{who}",
                call -> new LiveRoute.Opening.Streaming(new Ticks(call.path("who"))));
        try (var server = new HttpServer("127.0.0.1", 0, List.of(), List.of(route))) {
            server.start();
            try (var answer = CLIENT.newCall(at(server, "/live/ana")).execute()) {
                assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
                var source = answer.body().source();
                assertThat(source.readUtf8LineStrict()).isEqualTo("id: 1");
                assertThat(source.readUtf8LineStrict()).isEqualTo("event: hello");
                assertThat(source.readUtf8LineStrict()).isEqualTo("data: ana");
                assertThat(source.readUtf8LineStrict()).isEqualTo("data: Ана");
                server.stop(Duration.ofMinutes(1));
                assertThat(source.readUtf8()).isEqualTo("\n");
            }
        }
    }

    @Test
    void a_caller_may_be_refused_with_a_plain_answer() throws IOException {
        var route = new LiveRoute("/live",
                _ -> new LiveRoute.Opening.Refused(Answer.text(401, "who are you?")));
        try (var server = new HttpServer("127.0.0.1", 0, List.of(), List.of(route))) {
            server.start();
            try (var answer = CLIENT.newCall(at(server, "/live")).execute()) {
                assertThat(answer.code()).isEqualTo(401);
                assertThat(answer.body().string()).isEqualTo("who are you?");
            }
        }
    }

    @Test
    void an_id_can_not_smuggle_in_another_event() {
        var out = new EventOutput(new ByteArrayOutputStream());
        assertThatThrownBy(() -> out.event("1\ndata: x", "line", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_without_data_still_is_one() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new EventOutput(bytes).event("typing", "");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("event: typing\ndata:\n\n");
    }

    private static Request at(HttpServer server, String path) {
        return new Request.Builder().url("http://127.0.0.1:" + server.port() + path).build();
    }

    private record Ticks(String who, CountDownLatch stopped) implements Live {
        Ticks(String who) {
            this(who, new CountDownLatch(1));
        }

        @Override
        public void run(EventOutput out) throws IOException {
            out.event("1", "hello", who + "\nАна");
            try {
                stopped.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void stop() {
            stopped.countDown();
        }
    }
}
