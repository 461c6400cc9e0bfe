package dragoman.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.servlet.DefaultTasks;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one listener: every adapter's routes on one host and port. Each call runs on a virtual thread of its own. Started once, stopped once.
 */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private final String host;
    private final int port;
    private int bound;
    private final LiveStreams streams = new LiveStreams();
    private final Javalin javalin;

    /**
     * @param host a name or address of this machine; {@code 0.0.0.0} for all
     * @param port 0 for any that is free
     */
    public HttpServer(String host, int port, List<Route> routes, List<LiveRoute> live) {
        this.host = host;
        this.port = port;
        hush();
        javalin = Javalin.create(config -> {
            quiet(config);
            Jetty.configure(config, host, port);
            routes.forEach(route -> add(config.routes, route));
            live.forEach(route -> config.routes.get(route.path(), context -> open(route, context)));
            config.routes.exception(HttpResponseException.class, HttpServer::plain);
            config.routes.exception(Exception.class, HttpServer::failed);
            config.router.javaLangErrorHandler((_, error) -> LOG.error("a call failed", error));
        });
    }

    /**
     * Begins to listen.
     *
     * @throws CannotListen the port is taken or not allowed, or the host is not ours
     */
    public void start() {
        try {
            javalin.start();
            bound = javalin.port();
        } catch (RuntimeException failed) {
            throw WhyNot.explain(host, port, failed);
        }
    }

    /** The port it listens on, once started. */
    public int port() {
        return bound;
    }

    /** Takes no new call, ends the streams, and lets running calls finish for up to {@code grace}. */
    public void stop(Duration grace) {
        streams.stop();
        javalin.jettyServer().server().setStopTimeout(Math.max(1, grace.toMillis()));
        try {
            javalin.stop();
        } catch (RuntimeException late) {
            LOG.warn("calls were still running after {} s and were cut off", grace.toSeconds());
        }
    }

    @Override
    public void close() {
        stop(GRACE);
    }

    /** What an owner is to know of start, stop and failures we say ourselves. */
    private static void hush() {
        JavalinLogger.enabled = false;
    }

    /** Only the route's own handler runs: no filters before and after, no compression, no ETag of each answer. */
    @SuppressWarnings("unchecked") // varargs of a generic type: Javalin's signature
    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.generateEtags = false;
        config.http.prefer405over404 = true;
        config.requestLifeCycle(DefaultTasks.INSTANCE.getHTTP());
    }

    private static void add(RoutesConfig routes, Route route) {
        var handler = new RouteHandler(route);
        switch (route.method()) {
            case "POST" -> routes.post(route.path(), handler);
            case "GET" -> {
                routes.get(route.path(), handler);
                routes.head(route.path(), handler);
            }
            default -> throw new IllegalArgumentException("a route is GET or POST, not " + route.method());
        }
    }

    private void open(LiveRoute route, Context context) throws IOException {
        switch (route.open().apply(new ContextCall(context, new byte[0]))) {
            case LiveRoute.Opening.Refused(var answer) -> RouteHandler.write(answer, context.res());
            case LiveRoute.Opening.Streaming(var live) -> streams.run(live, context.res());
        }
    }

    private static void failed(Exception bug, Context context) {
        LOG.error("{} {} failed", context.req().getMethod(), context.path(), bug);
        context.status(500).contentType("text/plain; charset=utf-8").result(RouteHandler.FAILED);
    }

    private static void plain(HttpResponseException refused, Context context) {
        var text = switch (refused.getStatus()) {
            case 404 -> "not found";
            case 405 -> "this address does not take " + context.req().getMethod();
            default -> "cannot be answered";
        };
        context.status(refused.getStatus()).contentType("text/plain; charset=utf-8").result(text);
    }
}
