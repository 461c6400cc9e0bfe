package dragoman.testkit;

import dragoman.http.Answer;
import dragoman.http.HttpServer;
import dragoman.http.Route;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An adapter's webhook, to be called by hand or, once {@link #address} was asked for, over the network. */
public final class Door implements AutoCloseable {
    private final List<Route> routes;
    private Optional<HttpServer> server = Optional.empty();

    public Door(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** Only what listens at this path, as {@code /webhooks/messenger/{bot}}. */
    public Door at(String path) {
        return new Door(routes.stream().filter(route -> route.path().equals(path)).toList());
    }

    /** A messenger posts to this bot. */
    public Answer post(String bot, byte[] body, Map<String, String> headers) {
        return answer("POST", Asked.posting(bot, body, headers));
    }

    /** A messenger asks, as Meta does for its handshake. */
    public Answer get(String bot, Map<String, String> query) {
        return answer("GET", new Asked(new byte[0], Map.of(), query, Map.of("bot", bot)));
    }

    /** Where the real listener is, {@code http://127.0.0.1:port}. */
    public synchronized URI address() {
        if (server.isEmpty()) {
            var fresh = new HttpServer("127.0.0.1", 0, routes, List.of());
            fresh.start();
            server = Optional.of(fresh);
        }
        return URI.create("http://127.0.0.1:" + server.get().port());
    }

    @Override
    public synchronized void close() {
        server.ifPresent(HttpServer::close);
    }

    private Answer answer(String method, Asked call) {
        return routes.stream().filter(route -> route.method().equals(method)).findFirst()
                .orElseThrow(() -> new AssertionError("nobody listens for " + method)).endpoint()
                .answer(call);
    }
}
