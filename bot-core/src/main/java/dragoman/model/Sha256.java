package dragoman.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that names what we keep: two contents never have the same. */
public final class Sha256 {
    private Sha256() {}

    /** To be fed piece by piece. */
    public static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** 32 bytes. */
    public static byte[] of(byte[] content) {
        return fresh().digest(content);
    }
}
