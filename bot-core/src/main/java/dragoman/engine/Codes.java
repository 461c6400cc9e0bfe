package dragoman.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short codes for people to read out: Crockford's base 32, which has no letters to be confused. */
final class Codes {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Codes() {}

    /** The same code for the same seed; {@code length} up to 32. */
    static String of(String seed, int length) {
        var hash = hash(seed);
        var code = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            code.append(LETTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    private static byte[] hash(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
