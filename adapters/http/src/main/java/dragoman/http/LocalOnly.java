package dragoman.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a call was made on this machine itself. The peer's address alone does not say so: a proxy beside us calls from loopback too,
 * and a page in a browser here may have been led to us under a foreign name (DNS rebinding).
 */
final class LocalOnly {
    private static final Set<String> PROXIED = Set.of("forwarded", "via", "x-real-ip",
            "x-original-forwarded-for",
            "x-client-ip", "true-client-ip", "cf-connecting-ip");

    private LocalOnly() {}

    static boolean isLocal(HttpServletRequest request) {
        return loopback(request.getRemoteAddr()) && ownName(request.getServerName()) && !proxied(request);
    }

    /** HTTP/1.0 is how nginx calls a backend unless told otherwise, then without any header that says so. */
    private static boolean proxied(HttpServletRequest request) {
        return "HTTP/1.0".equals(request.getProtocol()) || Collections.list(request.getHeaderNames()).stream()
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
