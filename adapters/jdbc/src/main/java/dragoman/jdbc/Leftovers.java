package dragoman.jdbc;

import dragoman.jdbc.WireFile.Left;
import dragoman.model.LineKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the last process left on the wire. The database names the generation of the {@link WireFile} that belongs to it, and only if that process could note lines at all; a
 * file that does not fit, cannot be read, or is of an earlier start of the machine may lack notes.
 */
final class Leftovers {
    /** Longer than a line stays fresh, is sent and settled; {@link Departures} sees to it that nothing further back is only noted. */
    static final Duration DOUBTED = Duration.ofMinutes(10);

    /** Of lines that were never tried, those that were said shortly before the last turn that reached the disk. */
    private static final String MAY_HAVE_LEFT = """
            state < 3 AND state = 0 AND attempts = 0 AND EXISTS (
                SELECT 1 FROM turn t WHERE t.seq = outbox.seq AND outbox.not_before <= t.at
                AND t.at + ? >= (SELECT l.at FROM turn l ORDER BY l.seq DESC LIMIT 1))""";
    static final String DOUBTFUL = "SELECT conversation, turn, idx FROM outbox WHERE " + MAY_HAVE_LEFT;
    static final String DOUBT = "UPDATE outbox SET state = 2, attempts = attempts + 1 WHERE " + MAY_HAVE_LEFT;
    static final String HAS_LEFT = """
            UPDATE outbox SET state = 2, attempts = attempts + 1
            WHERE conversation = ? AND turn = ? AND idx = ? AND state < 3 AND state = 0 AND attempts = 0""";
    private static final String GENERATION = "SELECT generation FROM wire WHERE id = 1";
    private static final String NO_GENERATION = "DELETE FROM wire WHERE id = 1";
    private static final String NEW_GENERATION = """
            INSERT INTO wire (id, generation) VALUES (1, ?)
            ON CONFLICT (id) DO UPDATE SET generation = excluded.generation""";

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private final Optional<Path> path;
    private final Optional<String> boot;

    /** {@code boot}: which start of the machine this is; where it cannot be known, nothing is noted. */
    Leftovers(Optional<Path> path, Optional<String> boot) {
        this.path = path;
        this.boot = boot;
    }

    static Leftovers of(Database database) {
        return new Leftovers(database.beside(), boot());
    }

    /** Linux tells it; elsewhere each line is claimed in its row. */
    private static Optional<String> boot() {
        try {
            return Optional.of(Files.readString(BOOT).strip()).filter(text -> text.matches("[0-9a-f-]{36}"));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** What came of it. */
    sealed interface Taken {
        /** All is in the rows, and lines can be noted in this file. */
        record Noting(WireFile file) implements Taken {}

        /** All is in the rows, and nothing can be noted. */
        record NotNoting() implements Taken {}

        /** The rows cannot be written now: these lines are on the wire, or may be. */
        record NotWritten(List<LineKey> lines) implements Taken {}
    }

    Taken takeUp(Pen pen) throws SQLException {
        if (path.isEmpty()) {
            return new Taken.NotNoting();
        }
        var before = generation(pen);
        var left = before.map(it -> left(path.get(), it)).orElse(new Left(true, List.of()));
        var begun = boot.flatMap(it -> begun(path.get(), it, before.filter(_ -> left.whole())));
        try {
            mark(pen, left.lines());
            doubt(pen, left);
            remember(pen, begun);
            pen.commit();
        } catch (SQLException e) {
            LOG.warn("What was on the wire cannot be written down now: {}", e.getMessage());
            begun.ifPresent(WireFile::abandon);
            pen.rollback();
            return new Taken.NotWritten(onTheWire(pen, left));
        }
        return begun.map(Leftovers::noting).orElseGet(Taken.NotNoting::new);
    }

    private static Optional<String> generation(Pen pen) throws SQLException {
        try (var found = pen.question(GENERATION).executeQuery()) {
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }

    /** What cannot be read may hold anything. */
    private Left left(Path file, String generation) {
        try {
            return WireFile.left(file, boot, generation);
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}. Give it to the user who runs the server.", file, e.toString());
            return Left.UNKNOWN;
        }
    }

    private static Optional<WireFile> begun(Path file, String boot, Optional<String> before) {
        try {
            return Optional.of(WireFile.begin(file, boot, before));
        } catch (IOException e) {
            LOG.warn(
                    "{} cannot be written, so each line costs one more flush: {}. Give it to the user who runs the server.",
                    file, e.toString());
            return Optional.empty();
        }
    }

    private static Taken noting(WireFile begun) {
        try {
            begun.settled();
            return new Taken.Noting(begun);
        } catch (IOException e) {
            LOG.warn("The file of lines on the wire cannot be written, so each line costs one more flush: {}",
                    e.toString());
            begun.abandon();
            return new Taken.NotNoting();
        }
    }

    /** That these are on the wire stands in their rows from now on. */
    static void mark(Pen pen, List<LineKey> lines) throws SQLException {
        var rows = pen.rows(HAS_LEFT);
        for (var line : lines) {
            rows.put(line.conversation().value()).put(line.turn()).put(line.index()).add();
        }
        rows.run();
    }

    private static void doubt(Pen pen, Left left) throws SQLException {
        int doubted = left.whole() ? 0 : pen.rows(DOUBT).put(DOUBTED.toMillis()).once();
        if (doubted > 0) {
            LOG.warn(
                    "This machine was switched off without a stop, or the file of lines on the wire is not the database's own: "
                            + "{} lines may have gone out. They are not sent again, and stand at the desk as not known.",
                    doubted);
        }
    }

    private static void remember(Pen pen, Optional<WireFile> begun) throws SQLException {
        if (begun.isPresent()) {
            pen.rows(NEW_GENERATION).put(begun.get().generation()).once();
        } else {
            pen.rows(NO_GENERATION).once();
        }
    }

    private static List<LineKey> onTheWire(Pen pen, Left left) throws SQLException {
        var lines = new ArrayList<>(left.lines());
        if (!left.whole()) {
            var question = pen.question(DOUBTFUL);
            question.setLong(1, DOUBTED.toMillis());
            try (var found = question.executeQuery()) {
                while (found.next()) {
                    lines.add(SqlUnfinished.key(found));
                }
            }
        }
        return lines;
    }
}
