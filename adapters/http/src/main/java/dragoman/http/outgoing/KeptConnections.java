package dragoman.http.outgoing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;

/**
 * Connections that have been used before, for as long as OkHttp keeps them. What the vendor closed meanwhile is found before anything is written on it:
 * else a message that never left would count as uncertain. A look costs one system call, since the connections are channels ({@link Channels}).
 * Thread-safe.
 */
final class KeptConnections {
    private final Set<Connection> used = Collections
            .newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    void add(Connection connection) {
        used.add(connection);
    }

    boolean has(Connection connection) {
        return used.contains(connection);
    }

    void forget(Connection connection) {
        used.remove(connection);
    }

    /** Whether the other side has ended it, or said what nobody asked for: either way it is of no use. */
    static boolean ended(Connection connection) {
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
}
