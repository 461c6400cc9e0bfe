package dragoman.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ground on which fake messengers stand: a small server on 127.0.0.1 that keeps every request and answers by a function. */
public final class FakeHttp implements AutoCloseable {
    static {
        // or each answer waits 40 ms: the JDK's server writes head and body apart
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<Request> requests = new ArrayList<>();

    private FakeHttp(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port; {@code answers} runs on a virtual thread for each request and may block. */
    public static FakeHttp start(Function<Request, Reply> answers) {
        return start(0, answers);
    }

    /** Starts on this port, 0 for a free one. */
    public static FakeHttp start(int port, Function<Request, Reply> answers) {
        try {
            var home = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
            var fake = new FakeHttp(HttpServer.create(home, 1024));
            fake.server.setExecutor(fake.threads);
            fake.server.createContext("/", exchange -> fake.answer(exchange, answers));
            fake.server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code http://127.0.0.1:port}, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** All requests so far, in order of coming. */
    public List<Request> requests() {
        lock.lock();
        try {
            return List.copyOf(requests);
        } finally {
            lock.unlock();
        }
    }

    /** The first request that fits, once it is there; waits no longer than {@link Person#PATIENCE}. */
    public Request awaits(Predicate<Request> fitting) {
        lock.lock();
        try {
            var left = Person.PATIENCE.toNanos();
            while (requests.stream().noneMatch(fitting)) {
                if (left <= 0) {
                    throw new AssertionError("waited in vain for a request; there were " + requests);
                }
                left = news.awaitNanos(left);
            }
            return requests.stream().filter(fitting).findFirst().orElseThrow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void keep(Request request) {
        lock.lock();
        try {
            requests.add(request);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void answer(HttpExchange exchange, Function<Request, Reply> answers) throws IOException {
        try (exchange) {
            var request = Request.of(exchange);
            keep(request);
            var reply = answers.apply(request);
            if (reply.status() == Reply.HANG_UP) {
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", reply.type());
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            write(exchange, reply);
        }
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        if (!reply.drip().isPositive()) {
            exchange.getResponseBody().write(reply.body());
            return;
        }
        try {
            for (var piece : reply.body()) {
                exchange.getResponseBody().write(piece);
                exchange.getResponseBody().flush();
                Thread.sleep(reply.drip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request as it came; header names in any case. Two are never compared, so the array does no harm. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Request(String method, URI uri, Map<String, String> headers, byte[] body) {
        private static Request of(HttpExchange exchange) throws IOException {
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), headers,
                    exchange.getRequestBody().readAllBytes());
        }

        public String path() {
            return uri.getPath();
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return method + " " + uri;
        }
    }

    /** What goes back; {@code drip}: byte by byte, so much apart. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Reply(int status, String type, byte[] body, Map<String, String> headers, Duration drip) {
        static final int HANG_UP = 0;

        public Reply(int status, String type, byte[] body, Map<String, String> headers) {
            this(status, type, body, headers, Duration.ZERO);
        }

        Reply dripping(Duration apart) {
            return new Reply(status, type, body, headers, apart);
        }

        public static Reply json(int status, String json) {
            return new Reply(status, "application/json", json.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        public static Reply text(int status, String text) {
            return new Reply(status, "text/plain", text.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        /** No answer at all: the connection is closed. */
        public static Reply hangUp() {
            return new Reply(HANG_UP, "", new byte[0], Map.of());
        }
    }
}
