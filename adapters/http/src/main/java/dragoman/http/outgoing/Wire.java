package dragoman.http.outgoing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.ByteBuffer;
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

    private boolean begun;
    private boolean cut;
    private boolean made;
    private boolean kept;

    boolean left() {
        return begun && !cut;
    }

    /** Nothing left, and the cause is a kept connection that had ended: no sign of trouble with the vendor. */
    boolean worn() {
        return kept && !left();
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        made = true;
    }

    /** What was not made for this try has been used before. */
    @Override
    public void connectionAcquired(Call call, Connection connection) {
        kept = !made;
        if (kept && ended(connection)) {
            close(connection);
        }
    }

    /**
     * Whether the other side has ended it, or said what nobody asked for: either way it is of no use. Found before anything is written on it: else a message that
     * never left would count as uncertain. One system call, since the connections are channels ({@link Channels}).
     */
    private static boolean ended(Connection connection) {
        var channel = connection.socket().getChannel();
        if (channel == null) {
            return false; // a proxy's socket, which is not ours to make: OkHttp looks at those that rested for long
        }
        try {
            channel.configureBlocking(false);
            try {
                return channel.read(ByteBuffer.allocate(1)) != 0;
            } finally {
                channel.configureBlocking(true);
            }
        } catch (IOException broken) {
            return true;
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
}
