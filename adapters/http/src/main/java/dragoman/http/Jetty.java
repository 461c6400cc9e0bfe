package dragoman.http;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Jetty below Javalin, set up for many small webhook calls on few cores, and for callers that mean harm. */
final class Jetty {
    /** Open streams hold one each. */
    private static final int MAX_THREADS = 20_000;
    private static final int BACKLOG = 1024;
    /** Messengers keep connections open between updates; a caller that says nothing for so long is cut. */
    private static final long IDLE_MILLIS = 60_000;
    /** Kept connections without a call do not hold up a stop. */
    private static final long SHUTDOWN_IDLE_MILLIS = 100;
    private static final int HEADER_BYTES = 16 * 1024;

    private Jetty() {}

    static void configure(JavalinConfig config, String host, int port) {
        var threads = new VirtualThreadPool(MAX_THREADS);
        threads.setName("http");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(Jetty::lean);
        config.jetty.modifyHttpConfiguration(Jetty::http);
        config.jetty.addConnector((server, http) -> connector(server, http, host, port));
    }

    /** Without Javalin's statistics and its watch for low resources: nobody reads them, each call pays for them. */
    private static void lean(Server server) {
        server.getBeans(org.eclipse.jetty.server.LowResourceMonitor.class).forEach(server::removeBean);
        server.setHandler(new GracefulHandler());
        server.setStopAtShutdown(false);
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static Connector connector(Server server, HttpConfiguration http, String host, int port) {
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        return connector;
    }
}
