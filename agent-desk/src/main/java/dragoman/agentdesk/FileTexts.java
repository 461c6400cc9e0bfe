package dragoman.agentdesk;

import dragoman.desk.files.Attachment;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Capabilities.Files;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of files. */
final class FileTexts {
    /** More than any installation keeps; its own limit is told apart. */
    static final int MOST = 101 << 20;
    private static final int KILO = 1000;

    private FileTexts() {}

    /** Which files a channel takes, in a sentence. */
    static String allowed(Words words, Attachments allowed) {
        var parts = new ArrayList<String>();
        allowed.photos().ifPresent(files -> parts.add(part(words, "attach.photos", files)));
        allowed.documents().ifPresent(files -> parts.add(part(words, "attach.documents", files)));
        return parts.isEmpty()
                ? words.get("attach.none")
                : words.fill("attach.takes", String.join("; ", parts));
    }

    private static String part(Words words, String key, Files files) {
        var endings = files.endings().isEmpty()
                ? words.get("attach.any")
                : files.endings().stream().sorted().collect(Collectors.joining(", "));
        return words.fill(key, files.megabytes(), endings);
    }

    /** 640 B, 12 KB, 3.4 MB. */
    static String size(Attachment file) {
        var bytes = file.size();
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? bytes / KILO + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
