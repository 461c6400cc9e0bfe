package dragoman.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our own name of a file that a customer sent or an agent attached; it stays when the messenger's address of it is gone.
 *
 * @param value 32 hexadecimal digits
 */
public record MediaId(String value) {
    private static final Pattern REFERENCE = Pattern.compile("kept/([0-9a-f]{32})(/[^/]{1,200})?");
    private static final int DIGITS = 32;

    public MediaId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a file's id is 32 hexadecimal digits, not '" + value + "'");
        }
    }

    /** Of what came with an event: the same event, however often it comes, names the same file. */
    public static MediaId of(Address from, EventId event) {
        var source = from.bot() + "\0" + from.channel() + "\0" + event.value();
        return new MediaId(HexFormat.of().formatHex(Sha256.of(source.getBytes(StandardCharsets.UTF_8)))
                .substring(0, DIGITS));
    }

    /** One that nobody has yet. */
    public static MediaId fresh() {
        return new MediaId(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The file that a reference names, with or without what it is called; empty for references of another kind. */
    public static Optional<MediaId> in(String reference) {
        return Optional.of(REFERENCE.matcher(reference)).filter(Matcher::matches)
                .map(found -> new MediaId(found.group(1)));
    }

    /** As slots, records and transcripts name it. */
    public String reference() {
        return "kept/" + value;
    }

    /** The same with what it is called, for who sends it on. */
    public String reference(String name) {
        return reference() + "/" + name;
    }
}
