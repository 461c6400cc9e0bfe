package dragoman.http;

import java.util.function.LongSupplier;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Jetty's core, without servlets, set up for many small webhook calls on few cores, and for callers that mean harm. */
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

    static Server server(String host, int port, Handler routes, LongSupplier nanos) {
        var threads = new VirtualThreadPool(MAX_THREADS);
        threads.setName("http");
        var server = new Server(threads);
        server.setHandler(new GracefulHandler(routes));
        server.setErrorHandler(new Replies());
        server.setStopAtShutdown(false);
        server.addConnector(connector(server, host, port, nanos));
        return server;
    }

    private static Connector connector(Server server, String host, int port, LongSupplier nanos) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        var connector = new ServerConnector(server, 1, 1, new Impatience(http, nanos));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        return connector;
    }
}
