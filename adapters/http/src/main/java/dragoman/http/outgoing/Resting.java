package dragoman.http.outgoing;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Connection;

/**
 * Since when each kept connection rests. What the vendor closed meanwhile is found before anything is written on it: else a message that never
 * left would count as uncertain. A look costs a millisecond, so a connection that was in use just now is not looked at, and OkHttp itself
 * looks at those that have rested for ten seconds. Thread-safe.
 */
final class Resting {
    private static final long JUST_NOW = Duration.ofMillis(10).toNanos();
    private static final long OKHTTP_LOOKS = Duration.ofSeconds(10).toNanos();
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

    /** Whether the other side has ended it while it rested. */
    boolean ended(Connection connection) {
        var then = since.get(connection);
        if (then == null) {
            return false;
        }
        var rested = System.nanoTime() - then;
        return rested > JUST_NOW && rested < OKHTTP_LOOKS && ended(connection.socket());
    }

    void forget(Connection connection) {
        since.remove(connection);
    }

    /** An end, or words that nobody asked for: either way it is of no use. */
    private static boolean ended(Socket socket) {
        try {
            var before = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                var _ = socket.getInputStream().read();
                return true;
            } catch (SocketTimeoutException quiet) {
                return false;
            } finally {
                socket.setSoTimeout(before);
            }
        } catch (IOException broken) {
            return true;
        }
    }
}
