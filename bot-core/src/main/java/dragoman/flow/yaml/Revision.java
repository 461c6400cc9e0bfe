package dragoman.flow.yaml;

import dragoman.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A short name for the exact wording of all files. */
final class Revision {
    private static final int BYTES = 8;

    private Revision() {}

    static String of(Folder folder) {
        var digest = Sha256.fresh();
        for (var source : folder.all()) {
            digest.update(source.path().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(source.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return name(digest.digest());
    }

    /** Of a part. */
    static String of(String text) {
        return name(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
