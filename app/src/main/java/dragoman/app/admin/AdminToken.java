package dragoman.app.admin;

import dragoman.app.Trouble;
import dragoman.port.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
            // empty: the first start was killed between making the file and filling it
            if (!Files.exists(file) || Files.readString(file).isBlank()) {
                create(directory, file);
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new Trouble(file + ": cannot be read or written. Give this user the right to write to "
                    + directory.toAbsolutePath() + ".");
        }
    }

    /**
     * The secret that a server made at its start.
     *
     * @throws Trouble when there is none, or it may not be read
     */
    public static Secret ofTheServer(Path directory, String name) {
        var file = directory.resolve(name);
        try {
            return new Secret(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            throw new Trouble("No server was started here yet: there is no " + file
                    + ". Start it with ./dragoman, or name its configuration with --config.");
        } catch (IOException e) {
            throw new Trouble(file + ": cannot be read. Run this command as the user who runs the server.");
        }
    }

    private static void create(Path directory, Path file) throws IOException {
        Files.createDirectories(directory);
        Files.deleteIfExists(file);
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n");
    }
}
