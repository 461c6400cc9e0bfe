package dragoman.desk.audit;

import dragoman.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** How privileged acts hang together: each link's hash covers itself and the hash before. */
public final class Chain {
    /** What stands before the first link. */
    public static final String BEGINNING = "";

    private Chain() {}

    /** A link, with pseudonyms for names. */
    public record Link(long number, Instant at, String bot, String actor, String what, String subject,
            String detail) {}

    /** SHA-256, in hex. Each part stands with its length, so that none can flow into the next. */
    public static String hash(String before, Link link) {
        var digest = Sha256.fresh();
        for (var part : List.of(before, Long.toString(link.number()), Long.toString(link.at().toEpochMilli()),
                link.bot(), link.actor(), link.what(), link.subject(), link.detail())) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
