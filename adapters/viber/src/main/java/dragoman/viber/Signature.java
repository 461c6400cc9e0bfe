package dragoman.viber;

import dragoman.port.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Viber's proof that a body is its own: the lower-case hex HMAC-SHA256 of the exact bytes, keyed with the bot's token. */
final class Signature {
    static final String HEADER = "X-Viber-Content-Signature";
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    Signature(Secret token) {
        key = new SecretKeySpec(token.value().getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /** Takes the same time wherever the two differ, so that nobody can guess a signature byte by byte. */
    boolean fits(byte[] body, Optional<String> claimed) {
        var claim = claimed.orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(of(body).getBytes(StandardCharsets.UTF_8), claim);
    }

    private String of(byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows HMAC-SHA256", e);
        }
    }
}
