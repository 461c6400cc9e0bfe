package dragoman.desk.files;

import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import java.util.Locale;

/** What kept files are called. */
final class FileNames {
    private static final int LONGEST = 100;
    private static final int SHORT_ID = 8;

    private FileNames() {}

    /** As people see it and as it is saved: what the sender calls it, always with the ending of what it is. */
    static String shown(MediaItem item, State.Kept kept) {
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
}
