package dragoman.http.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.Dns;

/**
 * Finds hosts, and refuses those of private networks: who edits a flow, or sends an address, is not meant to reach the machines next door. The
 * addresses that were looked at are the ones that are connected to.
 *
 * @param allowed hosts, in small letters, that may be called although they are in a private network
 * @param remedy said after a refusal: a sentence, or {@code ""}
 */
public record Neighbourhood(Dns names, Set<String> allowed, String remedy) implements Dns {
    public Neighbourhood {
        allowed = Set.copyOf(allowed);
    }

    /** A host that may not be called. */
    static final class Private extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Private(String host, String remedy) {
            super((host + " is in a private network. " + remedy).strip());
        }
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var found = names.lookup(host);
        if (allows(host)) {
            return found;
        }
        var outside = new ArrayList<InetAddress>();
        for (var address : found) {
            if (!isPrivate(address)) {
                outside.add(address);
            }
        }
        if (outside.isEmpty()) {
            throw new Private(host, remedy);
        }
        return outside;
    }

    /** A host written as a number is not looked up by anybody, so it is looked at here. */
    public void check(String host) throws UnknownHostException {
        boolean number = host.indexOf(':') >= 0 || host.matches("[0-9.]+");
        if (number && !allows(host) && isPrivate(InetAddress.getByName(host))) {
            throw new Private(host, remedy);
        }
    }

    private boolean allows(String host) {
        return allowed.contains(host.toLowerCase(Locale.ROOT));
    }

    public static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return true;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPrivate4(bytes, 0) : isPrivate6(bytes);
    }

    /** Networks of providers, of tests, and what is reserved: nothing of it is a shop's system out there. */
    private static boolean isPrivate4(byte[] bytes, int at) {
        int one = bytes[at] & 0xff;
        int two = bytes[at + 1] & 0xff;
        return one == 0 || one == 10 || one == 127 || one >= 224 || one == 100 && two >= 64 && two < 128
                || one == 169 && two == 254 || one == 172 && two >= 16 && two < 32 || one == 192 && two == 168
                || one == 192 && two == 0 && bytes[at + 2] == 0 || one == 198 && (two == 18 || two == 19);
    }

    /** Unique local addresses, and IPv4 addresses in another coat: mapped, compatible, translated (64:ff9b::), 6to4 (2002:). */
    private static boolean isPrivate6(byte[] bytes) {
        if ((bytes[0] & 0xfe) == 0xfc || begins(bytes, 0x00, 0x64, 0xff, 0x9b) && isPrivate4(bytes, 12)
                || begins(bytes, 0x20, 0x02) && isPrivate4(bytes, 2)) {
            return true;
        }
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return isPrivate4(bytes, 12);
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
