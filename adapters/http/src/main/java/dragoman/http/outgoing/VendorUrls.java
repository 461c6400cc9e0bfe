package dragoman.http.outgoing;

import dragoman.port.Secret;
import java.net.URI;

/** What the settings of vendors have in common: addresses and tokens, checked as an owner may have written them. */
public final class VendorUrls {
    private VendorUrls() {}

    /** {@code path} begins with a slash; one at the end of {@code base} is not doubled. */
    public static URI below(URI base, String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    public static boolean secure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** Refuses what is no http or https address. {@code what} begins the sentence, such as {@code viber's api}. */
    public static void check(String what, URI given) {
        var scheme = String.valueOf(given.getScheme());
        if (!scheme.matches("(?i)https?") || given.getHost() == null) {
            throw new IllegalArgumentException(
                    what + " is an http or https address, not '" + given + "'");
        }
    }

    /** A header cannot carry other signs: nothing could ever be sent, and the fault that comes of it would name the token. */
    public static void check(Secret token) {
        if (!token.value().chars().allMatch(sign -> sign > ' ' && sign < 127)) {
            throw new IllegalArgumentException("the token holds a sign that no token has: copy it anew");
        }
    }
}
