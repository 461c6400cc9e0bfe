package dragoman.model;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told by its first bytes: a name or a header may say anything. What is none of these is bytes, and only ever saved. */
public enum FileSort {
    JPEG("image/jpeg", 0, "ffd8ff", "jpg"),
    PNG("image/png", 0, "89504e470d0a1a0a", "png"),
    GIF("image/gif", 0, "47494638", "gif"),
    WEBP("image/webp", 8, "57454250", "webp"),
    PDF("application/pdf", 0, "255044462d", "pdf"),
    HEIC("image/heic", 4, "6674797068656963", "heic"),
    M4A("audio/mp4", 4, "667479704d344120", "m4a"),
    MP4("video/mp4", 4, "66747970", "mp4"),
    OGG("audio/ogg", 0, "4f676753", "ogg"),
    MP3("audio/mpeg", 0, "494433", "mp3"),
    WEBM("video/webm", 0, "1a45dfa3", "webm"),
    OFFICE("application/octet-stream", 0, "504b0304", "zip", "docx", "xlsx", "pptx", "odt", "ods"),
    OLD_OFFICE("application/octet-stream", 0, "d0cf11e0a1b11ae1", "doc", "xls", "ppt");

    /** As many bytes as are looked at. */
    public static final int HEAD = 16;
    /** What nobody can tell by its bytes and no program of a desk runs. */
    private static final List<String> TEXTS = List.of("txt", "csv", "vcf");
    private static final String UNKNOWN = "bin";
    private final String type;
    private final int at;
    private final byte[] first;
    private final List<String> endings;

    FileSort(String type, int at, String first, String... endings) {
        this.type = type;
        this.at = at;
        this.first = HexFormat.of().parseHex(first);
        this.endings = List.of(endings);
    }

    /** Empty for all others. */
    public static Optional<FileSort> of(byte[] content) {
        return Arrays.stream(values()).filter(sort -> sort.is(content)).findFirst();
    }

    /** Of a file that we have named by {@link #ending(byte[], String)}. */
    public static Optional<FileSort> named(String file) {
        var ending = lastPart(file);
        return Arrays.stream(values()).filter(sort -> sort.endings.contains(ending)).findFirst();
    }

    /** The ending that a file with these first bytes gets; {@code name}: what somebody calls it. */
    public static String ending(byte[] head, String name) {
        var wanted = lastPart(name);
        return of(head)
                .map(sort -> sort.endings.contains(wanted) ? wanted : sort.endings.getFirst())
                .orElse(TEXTS.contains(wanted) ? wanted : UNKNOWN);
    }

    /** The usual ending. */
    public String ending() {
        return endings.getFirst();
    }

    /** For a header. */
    public String type() {
        return type;
    }

    public MediaKind kind() {
        return isShown() ? MediaKind.PHOTO : MediaKind.FILE;
    }

    /** A picture that browsers show and that cannot carry script. */
    public boolean isShown() {
        return this == JPEG || this == PNG || this == GIF || this == WEBP;
    }

    private boolean is(byte[] content) {
        return content.length >= at + first.length
                && Arrays.equals(content, at, at + first.length, first, 0, first.length)
                && (this != WEBP || content[0] == 'R');
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
