package dragoman.flow.yaml;

import dragoman.model.FileSort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a picture that messengers show by its first bytes, whatever its name says. */
final class Pictures {
    private Pictures() {}

    static boolean isCalledOne(String name) {
        return name.matches("(?i).+\\.(png|jpe?g|gif|webp)");
    }

    static boolean isOne(Path path) throws IOException {
        try (var file = Files.newInputStream(path)) {
            return FileSort.of(file.readNBytes(FileSort.HEAD)).filter(FileSort::isShown).isPresent();
        }
    }
}
