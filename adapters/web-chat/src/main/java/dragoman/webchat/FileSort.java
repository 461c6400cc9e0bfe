package dragoman.webchat;

import dragoman.model.MediaKind;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The files that customers may send, told by their first bytes: a name or a header may say anything. */
enum FileSort {
    JPEG("jpg", "ffd8ff", ""), PNG("png", "89504e470d0a1a0a", ""), GIF("gif", "47494638", ""), WEBP("webp",
            "52494646", "57454250"), PDF("pdf", "255044462d", "");

    /** Where a WebP says what it is: a RIFF may hold anything. */
    private static final int LATER_AT = 8;
    private final String ending;
    private final byte[] first;
    private final byte[] later;

    FileSort(String ending, String first, String later) {
        this.ending = ending;
        this.first = HexFormat.of().parseHex(first);
        this.later = HexFormat.of().parseHex(later);
    }

    String ending() {
        return ending;
    }

    MediaKind kind() {
        return this == PDF ? MediaKind.FILE : MediaKind.PHOTO;
    }

    /** Empty for all others. */
    static Optional<FileSort> of(byte[] content) {
        return Arrays.stream(values()).filter(
                sort -> stands(content, 0, sort.first) && stands(content, LATER_AT, sort.later)).findFirst();
    }

    private static boolean stands(byte[] content, int at, byte[] part) {
        return part.length == 0 || content.length >= at + part.length
                && Arrays.equals(content, at, at + part.length, part, 0, part.length);
    }
}
