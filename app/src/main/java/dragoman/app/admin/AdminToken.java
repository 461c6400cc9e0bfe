package dragoman.app.admin;

import dragoman.app.Trouble;
import dragoman.port.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of this installation, in a file that only its owner reads; made at the first start. */
public final class AdminToken {
    private static final int BYTES = 32;

    private AdminToken() {}

    /** @throws Trouble when the file can be neither read nor written */
    public static Secret ofThisInstallation(Path directory, String name) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(directory, file);
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new Trouble(file + ": cannot be read or written. Give this user the right to write to "
                    + directory.toAbsolutePath() + ".");
        }
    }

    private static void create(Path directory, Path file) throws IOException {
        Files.createDirectories(directory);
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n");
    }
}
