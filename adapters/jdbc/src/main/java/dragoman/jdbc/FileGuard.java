package dragoman.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process away from a file: two writers would each believe that they alone own every conversation. */
final class FileGuard implements AutoCloseable {
    private final FileChannel held;

    private FileGuard(FileChannel held) {
        this.held = held;
    }

    /** Holds the file beside it, {@code NAME.lock}, until closed or until this process ends, however it ends. */
    static FileGuard hold(Path file) throws CannotOpen {
        var lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel)) {
                return new FileGuard(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new CannotOpen("Cannot write beside the database, to " + lock
                    + ". Make the folder writable for this user, or name another place in store.url.", e);
        }
        throw new CannotOpen("The database " + file
                + " is in use by another Dragoman. Stop that one, or give this one a store.url of its own.");
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
