package dragoman.jdbc;

import dragoman.model.LineKey;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lines that are on the wire, one in each place of a small file. What is written outlives this process at once, since the system holds it, and the machine
 * only when the file is closed.
 *
 * <p>A place is 128 bytes: the length of a text (2 bytes), the text in UTF-8; within a page of its own it is never half written. The first is the head: the start of the machine in
 * which the file was written, the generations of the database that it belongs to, and whether it was closed. The others hold lines' keys.
 */
final class WireFile implements AutoCloseable {
    static final int PLACES = 4_096;
    private static final int SIZE = 128;
    private static final int ROOM = SIZE - Short.BYTES;
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private final RandomAccessFile file;
    private final String boot;
    private final String generation = UUID.randomUUID().toString();

    private WireFile(RandomAccessFile file, String boot) {
        this.file = file;
        this.boot = boot;
    }

    /**
     * What the last process left.
     *
     * @param whole nothing is missing; else the machine was switched off meanwhile, or the file is gone or another's
     */
    record Left(boolean whole, List<LineKey> lines) {
        static final Left UNKNOWN = new Left(false, List.of());
    }

    /** {@code generation}: the database's. */
    static Left left(Path path, Optional<String> boot, String generation) throws IOException {
        if (!Files.exists(path)) {
            return Left.UNKNOWN;
        }
        var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        var head = text(bytes, 0).orElse("").split(" ", -1);
        if (bytes.limit() != length() || head.length != 3
                || !List.of(head[1].split(",")).contains(generation)) {
            return Left.UNKNOWN;
        }
        var lines = new ArrayList<LineKey>();
        for (int at = SIZE; at < bytes.limit(); at += SIZE) {
            text(bytes, at).flatMap(WireFile::key).ifPresent(lines::add);
        }
        return new Left(head[2].equals(CLOSED) || Optional.of(head[0]).equals(boot), List.copyOf(lines));
    }

    private static int length() {
        return SIZE * (PLACES + 1);
    }

    private static Optional<String> text(ByteBuffer bytes, int at) {
        int length = bytes.limit() < at + SIZE ? 0 : bytes.getShort(at);
        if (length <= 0 || length > ROOM) {
            return Optional.empty();
        }
        var text = new byte[length];
        bytes.get(at + Short.BYTES, text);
        return Optional.of(new String(text, StandardCharsets.UTF_8));
    }

    private static Optional<LineKey> key(String text) {
        try {
            return Optional.of(LineKey.parse(text));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /**
     * Begins a new generation; the one {@code before}, whose notes are still in the file, stays valid until {@link #settled}. That the file is open now reaches the disk before anything else, and in
     * place: were it another file under the same name, a loss of power could bring back the old one, which says that it was closed.
     */
    static WireFile begin(Path path, String boot, Optional<String> before) throws IOException {
        if (!Files.exists(path)) {
            OwnFile.create(path);
        }
        var begun = new WireFile(new RandomAccessFile(path.toFile(), "rw"), boot);
        try {
            if (begun.file.length() != length()) {
                begun.clear();
            }
            begun.head(before.map(it -> it + ",").orElse("") + begun.generation, OPEN);
            return begun;
        } catch (IOException e) {
            begun.file.close();
            throw e;
        }
    }

    /** Its room is taken now, so that a full disk is no trouble later. */
    private void clear() throws IOException {
        file.setLength(length());
        file.seek(SIZE);
        file.write(new byte[SIZE * PLACES]);
    }

    /** Which of the database's states it belongs to. */
    String generation() {
        return generation;
    }

    /** What was left is done with, and the database knows this generation: it is the only one from now on. */
    void settled() throws IOException {
        head(generation, OPEN);
        clear();
    }

    private void head(String generations, String state) throws IOException {
        put(0, (boot + " " + generations + " " + state).getBytes(StandardCharsets.UTF_8));
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

    /** Ends without saying so: what was left in it still counts. */
    void abandon() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            head(generation, CLOSED);
        }
    }
}
