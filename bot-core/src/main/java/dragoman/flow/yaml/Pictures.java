package dragoman.flow.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells a picture by its first bytes, whatever its name says. */
final class Pictures {
    private static final int LONGEST_SIGN = 12;

    private Pictures() {}

    static boolean isCalledOne(String name) {
        return name.matches("(?i).+\\.(png|jpe?g|gif|webp)");
    }

    /** PNG, JPEG, GIF or WebP. */
    static boolean isOne(Path path) throws IOException {
        try (var file = Files.newInputStream(path)) {
            var begin = new String(file.readNBytes(LONGEST_SIGN), StandardCharsets.ISO_8859_1);
            return Stream.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8").anyMatch(begin::startsWith)
                    || (begin.startsWith("RIFF") && begin.endsWith("WEBP"));
        }
    }
}
