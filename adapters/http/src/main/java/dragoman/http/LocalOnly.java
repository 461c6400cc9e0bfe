package dragoman.http;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * Tells whether a call was made on this machine itself. The peer's address alone does not say so: a proxy beside us calls from loopback too,
 * and a page in a browser here may have been led to us under a foreign name (DNS rebinding).
 */
final class LocalOnly {
    private static final Set<String> PROXIED = Set.of("forwarded", "via", "x-real-ip",
            "x-original-forwarded-for",
            "x-client-ip", "true-client-ip", "cf-connecting-ip");

    private LocalOnly() {}

    static boolean isLocal(Request request) {
        return loopback(Request.getRemoteAddr(request)) && ownName(Request.getServerName(request))
                && !proxied(request);
    }

    /** HTTP/1.0 is how nginx calls a backend unless told otherwise, then without any header that says so. */
    private static boolean proxied(Request request) {
        return "HTTP/1.0".equals(request.getConnectionMetaData().getProtocol())
                || request.getHeaders().getFieldNamesCollection().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.startsWith("x-forwarded") || PROXIED.contains(name));
    }

    private static boolean ownName(String host) {
        return host.equalsIgnoreCase("localhost") || loopback(host);
    }

    static boolean loopback(String address) {
        var bare = address.startsWith("[") && address.endsWith("]")
                ? address.substring(1, address.length() - 1)
                : address;
        try {
            return InetAddress.ofLiteral(bare).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
