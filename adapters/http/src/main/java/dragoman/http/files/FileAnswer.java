package dragoman.http.files;

import dragoman.http.Answer;
import dragoman.model.FileSort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A kept file as it goes out: pictures may be shown, everything else is only saved, and nothing is guessed. */
public final class FileAnswer {
    private FileAnswer() {}

    /**
     * @param name what it is saved as
     * @param save rather than show it
     */
    public static Answer of(Path file, String name, boolean save) throws IOException {
        var sort = FileSort.named(file.toString());
        var shown = !save && sort.filter(FileSort::isShown).isPresent();
        return new Answer(200, sort.map(FileSort::type).orElse("application/octet-stream"),
                Files.readAllBytes(file),
                Map.of("Content-Disposition", disposition(shown ? "inline" : "attachment", name),
                        "X-Content-Type-Options", "nosniff", "Content-Security-Policy",
                        "default-src 'none'; sandbox", "Cache-Control", "private, max-age=3600",
                        "Cross-Origin-Resource-Policy", "same-origin"));
    }

    /** The header that names a download in any script (RFC 6266). */
    private static String disposition(String how, String name) {
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
