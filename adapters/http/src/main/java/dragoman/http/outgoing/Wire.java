package dragoman.http.outgoing;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one try: did the request leave us as a whole? It did unless writing it failed, the last flush included; a request cut short
 * has no effect, since its length stands in its head. All on the caller's thread.
 */
final class Wire extends EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

    private final KeptConnections connections;
    private boolean begun;
    private boolean cut;
    private boolean kept;

    Wire(KeptConnections connections) {
        this.connections = connections;
    }

    boolean left() {
        return begun && !cut;
    }

    /** Nothing left, and the cause is a kept connection that had ended: no sign of trouble with the vendor. */
    boolean worn() {
        return kept && !left();
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        kept = connections.has(connection);
        if (kept && KeptConnections.ended(connection)) {
            close(connection);
        }
    }

    /** Writing on it fails then, so the client drops it. */
    private static void close(Connection connection) {
        try {
            connection.socket().close();
        } catch (IOException e) {
            LOG.debug("a worn connection broke while it was closed: {}", e.getMessage());
        }
    }

    @Override
    public void requestHeadersStart(Call call) {
        begun = true;
    }

    @Override
    public void requestFailed(Call call, IOException e) {
        cut = true;
    }

    @Override
    public void connectionReleased(Call call, Connection connection) {
        if (cut) {
            connections.forget(connection);
        } else {
            connections.add(connection);
        }
    }
}
