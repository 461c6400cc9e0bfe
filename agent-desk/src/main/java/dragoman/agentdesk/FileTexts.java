package dragoman.agentdesk;

import dragoman.desk.files.Attachment;
import dragoman.desk.files.ChatFiles.Added;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Capabilities.Files;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
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

    /** Why a file cannot go along; empty when it can. */
    static Optional<String> problem(Words words, Added added) {
        return switch (added) {
            case Added.Ready _ -> Optional.empty();
            case Added.NotTaken(var allowed) -> Optional.of(allowed(words, allowed));
            case Added.TooLarge(var most) -> Optional.of(words.fill("attach.large", most));
            case Added.NotFound _ -> Optional.of(words.get("refusal.not-found"));
            case Added.Later _ -> Optional.of(words.get("attach.later"));
        };
    }

    /** The status with which a request that brought one is answered. */
    static int status(Added added) {
        return switch (added) {
            case Added.Ready _ -> 200;
            case Added.NotTaken _,Added.TooLarge _ -> 422;
            case Added.NotFound _ -> 404;
            case Added.Later _ -> 503;
        };
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
