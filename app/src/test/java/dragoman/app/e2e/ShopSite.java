package dragoman.app.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A shop's own site, on another host than the chat and with a strict policy of its own: each of its pages holds the one script. */
final class ShopSite implements AutoCloseable {
    private static final String PAGE = """
            <!doctype html><html lang="%s"><meta charset="utf-8"><title>Shoes</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <h1>Shoes by hand</h1><p><a id="next" href="/next">Next page</a> <a id="ask" href="#" data-dragoman-open>Ask us</a></p>
            <script src="%s/widget.js" async></script></html>
            """;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private ShopSite(HttpServer server) {
        this.server = server;
    }

    /** @param chat as {@code http://127.0.0.1:8080/chat/shop} */
    static ShopSite open(URI chat) {
        try {
            var site = new ShopSite(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.server.createContext("/", exchange -> answer(exchange, chat));
            site.server.setExecutor(site.threads);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, URI chat) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var page = PAGE.formatted(query == null ? "en" : query, chat).getBytes(StandardCharsets.UTF_8);
        var origin = chat.getScheme() + "://" + chat.getAuthority();
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy",
                "default-src 'none'; script-src " + origin + "; frame-src " + origin);
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    /** Another name of this machine than the chat's: to a browser, another site. */
    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
