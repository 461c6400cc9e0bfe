package dragoman.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjLongConsumer;
import java.util.stream.StreamSupport;

/** As much of Telegram as a bot needs that only sends: every call succeeds, after a while. */
final class PretendedTelegram implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    static {
        // or small answers wait 40 ms for one another, and connections beyond 200 are closed after each call
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
    }

    private final HttpServer server;
    private final Duration delay;
    private final ObjLongConsumer<Sent> hears;
    private final AtomicLong messages = new AtomicLong();

    /** {@code hears}: gets what the bot sends, and the chat. */
    PretendedTelegram(int port, Duration delay, ObjLongConsumer<Sent> hears) throws IOException {
        this.delay = delay;
        this.hears = hears;
        this.server = server(port);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer server(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        } catch (BindException e) {
            throw new IOException(
                    "Port " + port + " is in use: name another by --listen, the same as in the bot's 'api'.",
                    e);
        }
    }

    /** What stands under {@code api} in the bot's configuration. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var at = System.nanoTime();
            var method = exchange.getRequestURI().getPath().replaceFirst(".*/", "").toLowerCase(Locale.ROOT);
            var result = switch (method) {
                case "sendmessage" -> sent(JSON.readTree(body), at);
                case "getme" ->
                    "{\"id\":1,\"is_bot\":true,\"first_name\":\"Bench\",\"username\":\"bench_bot\"}";
                default -> "true";
            };
            var answer = ("{\"ok\":true,\"result\":" + result + "}").getBytes(UTF_8);
            pause();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private String sent(JsonNode call, long at) {
        var chat = call.path("chat_id").asLong();
        hears.accept(new Sent(call.path("text").asText(), buttons(call.path("reply_markup")), at), chat);
        return "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":%d,\"type\":\"private\"}}"
                .formatted(messages.incrementAndGet(), chat);
    }

    private static List<String> buttons(JsonNode markup) {
        return StreamSupport.stream(markup.path("inline_keyboard").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(button -> button.path("callback_data").asText()).toList();
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        // the last answers still go out: a bot that gets none does not know what became of its message
        server.stop(1);
    }
}
