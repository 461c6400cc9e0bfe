package dragoman.http.outgoing;

import java.net.Proxy;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Dns;

/**
 * How a client behaves.
 *
 * @param connect how long a connection may take
 * @param answer how long a call may take with its answer; twice that when much is sent
 * @param idle how many connections are kept for later; 0: each call has one of its own
 * @param longestAnswer in bytes; more is not read
 * @param rest how long a host is left alone that has failed again and again
 * @param dns finds hosts
 * @param proxy {@link Proxy#NO_PROXY}, or empty for the machine's own
 */
public record Manners(Duration connect, Duration answer, int idle, int longestAnswer, Duration rest, Dns dns,
        Optional<Proxy> proxy) {
    /** Towards a messenger: as many connections as there are senders, since a bot in a hurry waits for the vendor only. */
    public static final Manners VENDOR = new Manners(Duration.ofSeconds(10), Duration.ofSeconds(30), 1024,
            8 << 20, Duration.ofSeconds(5), Dns.SYSTEM, Optional.empty());

    /** The same with another patience for answers. */
    public Manners answering(Duration patience) {
        return new Manners(connect, patience, idle, longestAnswer, rest, dns, proxy);
    }

    /** The same with so many kept connections. */
    public Manners keeping(int connections) {
        return new Manners(connect, answer, connections, longestAnswer, rest, dns, proxy);
    }
}
