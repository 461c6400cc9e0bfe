package dragoman.http;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
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
    private final Server server;

    /**
     * @param host a name or address of this machine; {@code 0.0.0.0} for all
     * @param port 0 for any that is free
     */
    public HttpServer(String host, int port, List<Route> routes, List<LiveRoute> live) {
        this(host, port, routes, live, System::nanoTime);
    }

    /** @param nanos by which callers that drip are told from others */
    HttpServer(String host, int port, List<Route> routes, List<LiveRoute> live, LongSupplier nanos) {
        this.host = host;
        this.port = port;
        this.server = Jetty.server(host, port, new Routes(routes, live, streams, nanos), nanos);
    }

    /**
     * Begins to listen.
     *
     * @throws CannotListen the port is taken or not allowed, or the host is not ours
     */
    public void start() {
        try {
            server.start();
            bound = ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
        } catch (Exception failed) { // Jetty's signature
            quit();
            throw WhyNot.explain(host, port, failed);
        }
    }

    /** The port it listens on, once started. */
    public int port() {
        return bound;
    }

    /** Takes no new call, ends the streams, and lets running calls finish for up to {@code grace}. */
    public void stop(Duration grace) {
        streams.stop(grace);
        server.setStopTimeout(Math.max(1, grace.toMillis()));
        if (!quit()) {
            LOG.warn("calls were still running after {} s and were cut off", grace.toSeconds());
        }
    }

    @Override
    public void close() {
        stop(GRACE);
    }

    private boolean quit() {
        try {
            server.stop();
            return true;
        } catch (Exception late) { // Jetty's signature
            LOG.debug("the listener did not stop cleanly: {}", late.toString());
            return false;
        }
    }
}
