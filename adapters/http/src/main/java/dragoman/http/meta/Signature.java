package dragoman.http.meta;

import dragoman.port.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's proof that a body is its own: {@code sha256=} and the hex HMAC-SHA256 of the exact bytes, keyed with the app's secret. */
final class Signature {
    static final String HEADER = "X-Hub-Signature-256";
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    Signature(Secret appSecret) {
        key = new SecretKeySpec(appSecret.value().getBytes(StandardCharsets.UTF_8), HMAC);
    }

    boolean fits(byte[] body, Optional<String> claimed) {
        return same(of(body), claimed.orElse(""));
    }

    /** Takes the same time wherever the two differ, so that nobody can guess a secret byte by byte. */
    static boolean same(String ours, String claimed) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8),
                claimed.getBytes(StandardCharsets.UTF_8));
    }

    private String of(byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows HMAC-SHA256", e);
        }
    }
}
