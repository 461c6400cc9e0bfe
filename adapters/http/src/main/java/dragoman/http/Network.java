package dragoman.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Where a call comes from, coarsely enough that nobody has a thousand of them: an IPv6 customer is given a whole /64. */
final class Network {
    private static final int HALF = 8;

    private Network() {}

    /** The last that {@code forwarded} names was added by the proxy beside us; what stands before it anybody may have written. */
    static Optional<String> of(String peer, Optional<String> forwarded) {
        var near = address(peer);
        if (near.filter(Network::ours).isEmpty()) {
            return near.map(Network::name);
        }
        return forwarded.map(all -> all.substring(all.lastIndexOf(',') + 1).strip()).flatMap(Network::address)
                .filter(address -> !address.isLoopbackAddress()).map(Network::name);
    }

    private static boolean ours(InetAddress address) {
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                || address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    private static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), HALF))
                : address.getHostAddress();
    }

    private static Optional<InetAddress> address(String written) {
        var bare = written.startsWith("[") && written.endsWith("]")
                ? written.substring(1, written.length() - 1)
                : written;
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
