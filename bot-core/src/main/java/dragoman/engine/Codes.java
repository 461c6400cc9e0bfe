package dragoman.engine;

import dragoman.model.Sha256;
import java.nio.charset.StandardCharsets;

/** Short codes for people to read out: Crockford's base 32, which has no letters to be confused. */
final class Codes {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Codes() {}

    /** The same code for the same seed; {@code length} up to 32. */
    static String of(String seed, int length) {
        var hash = Sha256.of(seed.getBytes(StandardCharsets.UTF_8));
        var code = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            code.append(LETTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }
}
