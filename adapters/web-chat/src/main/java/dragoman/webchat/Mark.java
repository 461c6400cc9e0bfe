package dragoman.webchat;

import dragoman.model.BotId;
import dragoman.port.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The unguessable part of a picture's address: 128 bits of HMAC-SHA256 over bot and path. */
final class Mark {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;
    private final SecretKeySpec key;

    Mark(Secret secret) {
        if (!secret.given()) {
            throw new IllegalArgumentException("the addresses of pictures need a secret key");
        }
        key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), HMAC);
    }

    String of(BotId bot, String path) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(bot.value().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            var full = mac.doFinal(path.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(java.util.Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + HMAC, impossible);
        }
    }

    /** In the same time whatever differs. */
    boolean fits(String mark, BotId bot, String path) {
        return MessageDigest.isEqual(mark.getBytes(StandardCharsets.UTF_8),
                of(bot, path).getBytes(StandardCharsets.UTF_8));
    }
}
