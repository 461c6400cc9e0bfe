package dragoman.desk.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks has it: HMAC-SHA256 over {@code id.timestamp.body}. https://github.com/standard-webhooks/standard-webhooks */
final class Signing {
    private static final String ALGORITHM = "HmacSHA256";

    private Signing() {}

    static Map<String, String> headers(Hook hook, Undelivered message, Instant now) {
        var timestamp = Long.toString(now.getEpochSecond());
        return Map.of("webhook-id", message.id(), "webhook-timestamp", timestamp, "webhook-signature",
                signature(hook.key(), message.id() + "." + timestamp + ".", message.body()));
    }

    static String signature(byte[] key, String head, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
