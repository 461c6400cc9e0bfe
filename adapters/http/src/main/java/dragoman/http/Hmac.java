package dragoman.http;

import dragoman.port.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A vendor's proof that a body is its own: HMAC-SHA256 of the exact bytes. Thread-safe. */
public final class Hmac {
    private static final String NAME = "HmacSHA256";

    private final SecretKeySpec key;

    public Hmac(Secret secret) {
        key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), NAME);
    }

    /** In lower-case hex. */
    public String of(byte[] body) {
        try {
            var mac = Mac.getInstance(NAME);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows HMAC-SHA256", e);
        }
    }

    /** Takes the same time wherever the two differ, so that nobody can guess a secret byte by byte. */
    public static boolean same(String ours, String claimed) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8),
                claimed.getBytes(StandardCharsets.UTF_8));
    }
}
