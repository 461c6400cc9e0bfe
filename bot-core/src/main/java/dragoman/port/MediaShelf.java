package dragoman.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps files by what is in them: the same content is kept once. Thread-safe. */
public interface MediaShelf {
    /** An empty file to be filled; whoever asked for it hands it to {@link #take}, or deletes it. */
    Path blank() throws IOException;

    /**
     * Takes a filled file over; once it is durable, {@code booking} writes it into the book, before anybody can tidy it away.
     *
     * @param name what it is called, for those kinds of file that cannot be told by their content; {@code ""} where nobody says
     */
    <T> T take(Path filled, String name, Function<Stored, T> booking) throws IOException;

    /** Empty when there is no such file. */
    Optional<Path> find(String file);

    /** Deletes all but these, and what a crash has left half filled. */
    void keepOnly(Supplier<Set<String>> files) throws IOException;

    /** A file's name on the shelf, and its size in bytes. */
    record Stored(String file, long size) {}
}
