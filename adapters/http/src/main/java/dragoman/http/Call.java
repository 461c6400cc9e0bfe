package dragoman.http;

import java.util.Optional;

/** A request, with its body as the exact bytes that came. Header names in any case. */
public interface Call {
    byte[] body();

    Optional<String> header(String name);

    Optional<String> query(String name);

    /** A part of the path, as {@code bot} in {@code /webhooks/telegram/{bot}}. */
    String path(String name);

    /**
     * The network that the call comes from, to limit floods by and for nothing else: an IPv4 address, or the first half of an IPv6 one. Behind
     * a proxy in our own network it is what that one says; empty where nobody says it, and for this machine itself.
     */
    default Optional<String> network() {
        return Optional.empty();
    }
}
