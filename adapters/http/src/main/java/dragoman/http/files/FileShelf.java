package dragoman.http.files;

import dragoman.model.FileSort;
import dragoman.model.Sha256;
import dragoman.port.MediaShelf;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Keeps files in a folder, as {@code ab/ab12….jpg}: by the SHA-256 of what is in them, with the ending of what they are. Nobody but the program's own
 * user may read them, and nobody run them.
 */
public final class FileShelf implements MediaShelf {
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{64}\\.[a-z0-9]{1,5}");
    private static final String PART = ".part";
    private static final FileAttribute<?> OWN = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    /** A file that was just taken in is not yet in the book: nobody tidies up meanwhile. */
    private final ReentrantReadWriteLock tidy = new ReentrantReadWriteLock();
    private final Path folder;
    /** Half filled files of this process, as opposed to those that a crash left. */
    private final String mine = UUID.randomUUID() + "-";

    public FileShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path blank() throws IOException {
        var home = Files.createDirectories(folder);
        return home.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(home, mine, PART, OWN)
                : Files.createTempFile(home, mine, PART);
    }

    @Override
    public <T> T take(Path filled, String name, Function<Stored, T> booking) throws IOException {
        var file = name(filled, name);
        tidy.readLock().lock();
        try {
            var size = Files.size(filled);
            settle(filled, place(file));
            return booking.apply(new Stored(file, size));
        } finally {
            tidy.readLock().unlock();
        }
    }

    private static String name(Path filled, String name) throws IOException {
        var digest = Sha256.fresh();
        var head = new byte[0];
        try (var in = Files.newInputStream(filled)) {
            head = in.readNBytes(FileSort.HEAD);
            digest.update(head);
            var piece = new byte[1 << 16];
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest()) + "." + FileSort.ending(head, name);
    }

    /** The content first, then the name: a crash leaves all of it or nothing. */
    private static void settle(Path filled, Path place) throws IOException {
        try (var content = FileChannel.open(filled, StandardOpenOption.WRITE)) {
            content.force(true);
        }
        var home = Optional.ofNullable(place.getParent()).orElseThrow();
        Files.createDirectories(home);
        Files.move(filled, place, StandardCopyOption.ATOMIC_MOVE);
        try (var names = FileChannel.open(home)) {
            names.force(true);
        }
    }

    @Override
    public Optional<Path> find(String file) {
        return Optional.of(file).filter(name -> FILE.matcher(name).matches()).map(this::place)
                .filter(Files::isRegularFile);
    }

    @Override
    public void keepOnly(Supplier<Set<String>> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        tidy.writeLock().lock();
        try {
            delete(files.get());
        } finally {
            tidy.writeLock().unlock();
        }
    }

    private void delete(Set<String> files) throws IOException {
        try (var all = Files.walk(folder, 2)) {
            for (var each : all.filter(Files::isRegularFile).toList()) {
                var name = each.getFileName().toString();
                var needed = files.contains(name) || name.startsWith(mine);
                if (!needed && (FILE.matcher(name).matches() || name.endsWith(PART))) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private Path place(String file) {
        return folder.resolve(file.substring(0, 2)).resolve(file);
    }
}
