package dragoman.http.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file as it is now: a new drawing under the old name is another, so a vendor's id of the old one does not show it. */
public record FileVersion(Path file, long size, long changed) {
    /** Empty when it cannot be read. */
    public static Optional<FileVersion> of(Path file) {
        try {
            return Files.isReadable(file)
                    ? Optional.of(new FileVersion(file, Files.size(file),
                            Files.getLastModifiedTime(file).toMillis()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
