package dragoman.http.outgoing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Connection;

/**
 * Since when each kept connection rests. What the vendor closed meanwhile is found before anything is written on it: else a message that never
 * left would count as uncertain. A look costs one system call, since the connections are channels ({@link Channels}). Thread-safe.
 */
final class Resting {
    private static final int MANY = 4096;

    private final Map<Connection, Long> since = new ConcurrentHashMap<>();
    private final long longest;

    /** @param longest a connection is kept */
    Resting(Duration longest) {
        this.longest = longest.toNanos();
    }

    void begins(Connection connection) {
        var now = System.nanoTime();
        since.put(connection, now);
        if (since.size() > MANY) {
            // the pool says nothing of those it drops
            since.values().removeIf(then -> now - then > longest);
        }
    }

    /** Whether it has been used before. */
    boolean knows(Connection connection) {
        return since.containsKey(connection);
    }

    void forget(Connection connection) {
        since.remove(connection);
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
