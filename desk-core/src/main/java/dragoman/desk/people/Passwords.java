package dragoman.desk.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Passwords as they are kept: Argon2id, 19 MiB, two passes, one lane (OWASP). At most two are worked out at once: an attack costs no memory. */
final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final String FORM = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES
            + "$";
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Base64.Encoder TO_TEXT = Base64.getEncoder().withoutPadding();
    private static final java.util.concurrent.Semaphore AT_ONCE = new java.util.concurrent.Semaphore(2);

    private Passwords() {}

    static boolean isStrong(String password, String login) {
        var points = password.codePointCount(0, password.length());
        return points >= SHORTEST && points <= LONGEST && password.chars().distinct().count() > 4
                && !password.toLowerCase(Locale.ROOT).contains(login);
    }

    static String hash(String password) {
        var salt = new byte[SALT];
        CHANCE.nextBytes(salt);
        return FORM + TO_TEXT.encodeToString(salt) + "$" + TO_TEXT.encodeToString(argon2(password, salt));
    }

    static boolean matches(String password, String kept) {
        var parts = kept.substring(Math.min(FORM.length(), kept.length())).split("\\$", -1);
        if (!kept.startsWith(FORM) || parts.length != 2) {
            return false;
        }
        var salt = Base64.getDecoder().decode(parts[0]);
        return MessageDigest.isEqual(argon2(password, salt), Base64.getDecoder().decode(parts[1]));
    }

    /** As long as {@link #matches} takes: who guesses names learns nothing from the time. */
    static void pretend(String password) {
        argon2(password, new byte[SALT]);
    }

    private static byte[] argon2(String password, byte[] salt) {
        AT_ONCE.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES)
                    .withParallelism(LANES).withSalt(salt).build());
            var hash = new byte[HASH];
            generator.generateBytes(cut(password).getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            AT_ONCE.release();
        }
    }

    private static String cut(String password) {
        return password.length() <= LONGEST * 2 ? password : password.substring(0, LONGEST * 2);
    }
}
