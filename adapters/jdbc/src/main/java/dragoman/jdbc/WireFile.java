package dragoman.jdbc;

import dragoman.model.LineKey;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are on the wire, one in each place of a small file. What is written outlives this process at once, since the system holds it, and the machine
 * only when the file is closed. Its head says in which start of the machine it was written, and whether it was closed.
 *
 * <p>A place is 128 bytes: the length of the line's key (2 bytes), the key in UTF-8. A place of its own within a page is never half written.
 */
final class WireFile implements AutoCloseable {
    static final int PLACES = 4_096;
    private static final int SIZE = 128;
    private static final int ROOM = SIZE - Short.BYTES;
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private final RandomAccessFile file;
    private final String boot;

    private WireFile(RandomAccessFile file, String boot) {
        this.file = file;
        this.boot = boot;
    }

    /**
     * What the last process left.
     *
     * @param whole nothing is missing; else the machine was switched off meanwhile, or the file is another's
     */
    record Left(boolean whole, List<LineKey> lines) {}

    static Left left(Path path, Optional<String> boot) throws IOException {
        if (!Files.exists(path)) {
            return new Left(false, List.of());
        }
        var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        var head = text(bytes, 0).orElse("").split(" ", -1);
        var whole = head.length == 2 && (head[1].equals(CLOSED) || Optional.of(head[0]).equals(boot));
        var lines = new ArrayList<LineKey>();
        for (int at = SIZE; at + SIZE <= bytes.limit(); at += SIZE) {
            text(bytes, at).flatMap(WireFile::key).ifPresent(lines::add);
        }
        return new Left(whole, List.copyOf(lines));
    }

    private static Optional<String> text(ByteBuffer bytes, int at) {
        int length = bytes.limit() < at + SIZE ? 0 : bytes.getShort(at);
        return length <= 0 || length > ROOM
                ? Optional.empty()
                : Optional.of(
                        new String(bytes.array(), at + Short.BYTES, length, StandardCharsets.UTF_8));
    }

    private static Optional<LineKey> key(String text) {
        try {
            return Optional.of(LineKey.parse(text));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /**
     * Begins anew. That the file is open now reaches the disk before anything else, and in place: were it another file under the same name, a loss of power could bring
     * back the old one, which says that it was closed. Notes that are still in it then belong to lines that are settled or counted as sent.
     */
    static WireFile begin(Path path, String boot) throws IOException {
        if (!Files.exists(path)) {
            create(path);
        }
        var begun = new WireFile(new RandomAccessFile(path.toFile(), "rw"), boot);
        begun.head(OPEN);
        begun.clear();
        return begun;
    }

    private static void create(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** Its room is taken now, so that a full disk is no trouble later. */
    private void clear() throws IOException {
        file.seek(SIZE);
        file.write(new byte[SIZE * PLACES]);
    }

    private void head(String state) throws IOException {
        put(0, (boot + " " + state).getBytes(StandardCharsets.UTF_8));
        file.getFD().sync();
    }

    /** By one thread at a time. False when the key has no room. */
    boolean note(int place, LineKey line) throws IOException {
        var key = line.toString().getBytes(StandardCharsets.UTF_8);
        if (key.length > ROOM) {
            return false;
        }
        put((place + 1L) * SIZE, key);
        return true;
    }

    private void put(long at, byte[] text) throws IOException {
        var bytes = new byte[SIZE];
        ByteBuffer.wrap(bytes).putShort((short) text.length).put(text);
        file.seek(at);
        file.write(bytes);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            head(CLOSED);
        }
    }
}
