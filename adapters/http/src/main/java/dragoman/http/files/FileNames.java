package dragoman.http.files;

import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kept files are called. */
public final class FileNames {
    private static final int LONGEST = 100;
    private static final int SHORT_ID = 8;

    private FileNames() {}

    /** As people see it and as it is saved: what the sender calls it, always with the ending of what it is. */
    public static String shown(MediaItem item, State.Kept kept) {
        var given = kept.name().replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_").strip()
                .replaceFirst("^\\.+", "");
        var ending = kept.file().substring(kept.file().lastIndexOf('.'));
        if (given.isEmpty()) {
            return item.kind().name().toLowerCase(Locale.ROOT) + "-"
                    + item.id().value().substring(0, SHORT_ID) + ending;
        }
        var whole = given.toLowerCase(Locale.ROOT).endsWith(ending) || isJpeg(given, ending)
                ? given
                : given + ending;
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + ending;
    }

    private static boolean isJpeg(String name, String ending) {
        return ending.equals(".jpg") && name.toLowerCase(Locale.ROOT).endsWith(".jpeg");
    }

    /** The header that names a download in any script (RFC 6266). */
    static String disposition(String how, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var coded = new StringBuilder();
        for (var each : name.getBytes(StandardCharsets.UTF_8)) {
            var sign = (char) (each & 0xff);
            if (sign < 128 && (Character.isLetterOrDigit(sign) || "._-".indexOf(sign) >= 0)) {
                coded.append(sign);
            } else {
                coded.append("%%%02X".formatted((int) sign));
            }
        }
        return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
