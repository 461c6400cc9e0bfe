package dragoman.calls;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The shop's own system, with its bad days. Answers in the order told, then always as told last. */
final class FakeShop implements AutoCloseable {
    /** What it heard. */
    record Heard(String method, String path, String key, String authorization, String body) {}

    /** What it does. */
    interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Deque<Manner> manners = new ArrayDeque<>();
    private final List<Heard> heard = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);

    FakeShop() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    FakeShop will(Manner... all) {
        synchronized (manners) {
            manners.addAll(List.of(all));
        }
        return this;
    }

    List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    static Manner says(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    static Manner sends(byte[] body) {
        return exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    static Manner redirects(String to) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        };
    }

    /** Closes the connection after the request was heard. */
    static Manner hangsUp() {
        return HttpExchange::close;
    }

    /** Says nothing until the test is over. */
    Manner isSilent() {
        return exchange -> {
            try {
                released.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        synchronized (heard) {
            heard.add(new Heard(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                    String.valueOf(headers.getFirst("Idempotency-Key")),
                    String.valueOf(headers.getFirst("Authorization")), body));
        }
        next().answer(exchange);
    }

    private Manner next() {
        synchronized (manners) {
            return manners.size() > 1 ? manners.remove() : manners.element();
        }
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
    }
}
