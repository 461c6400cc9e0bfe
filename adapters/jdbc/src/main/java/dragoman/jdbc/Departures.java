package dragoman.jdbc;

import dragoman.model.LineKey;
import dragoman.port.Entry;
import dragoman.port.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lines that go on the wire right after their turn's commit, noted in a {@link WireFile} instead of their rows: a claim without a flush. A process that is killed
 * leaves its notes. A machine that is switched off may not; then each line counts as sent that could have been, so that none goes twice.
 *
 * <p>Only a fresh line can be noted, and whatever decides on waiting lines (taking over, taking back, forgetting) ends the freshness of all and first makes
 * rows of the notes: from then on its statements see all there is to see. Thread-safe.
 */
final class Departures implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    /** Who waits longer is claimed in its row: so nothing needs to be doubted that has waited. */
    private static final Duration FRESH = Duration.ofSeconds(10);
    /** Longer than a line stays fresh, is sent and settled. */
    private static final Duration DOUBTED = Duration.ofMinutes(10);

    /** Of lines that were never tried before, those that were said shortly before the last turn that reached the disk. */
    static final String MAY_HAVE_LEFT = """
            UPDATE outbox SET state = 2, attempts = attempts + 1
            WHERE state < 3 AND state = 0 AND attempts = 0 AND EXISTS (
                SELECT 1 FROM turn t WHERE t.seq = outbox.seq AND outbox.not_before <= t.at
                AND t.at >= ? + (SELECT l.at FROM turn l ORDER BY l.seq DESC LIMIT 1))""";
    static final String HAS_LEFT = """
            UPDATE outbox SET state = 2, attempts = attempts + 1
            WHERE conversation = ? AND turn = ? AND idx = ? AND state < 3 AND state = 0 AND attempts = 0""";

    private final Optional<Path> path;
    private final Optional<String> boot;
    private final LongSupplier nanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<LineKey, Long> fresh = new LinkedHashMap<>();
    private final Map<LineKey, Integer> noted = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private @Nullable WireFile file;

    /** {@code boot}: which start of the machine this is; where it cannot be known, nothing is noted. */
    Departures(Optional<Path> path, Optional<String> boot, LongSupplier nanos) {
        this.path = path;
        this.boot = boot;
        this.nanos = nanos;
    }

    static Departures of(Database database) {
        return new Departures(database.beside(), boot(), System::nanoTime);
    }

    /** Linux tells it; elsewhere each line is claimed in its row. */
    private static Optional<String> boot() {
        try {
            return Optional.of(Files.readString(BOOT).strip()).filter(text -> text.matches("[0-9a-f-]{36}"));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** Makes rows of what the last process noted, then begins anew. Within a transaction of its own. */
    void begin(Pen pen) throws SQLException {
        if (path.isEmpty()) {
            return;
        }
        try {
            if (boot.isPresent() || Files.exists(path.get())) {
                takeUp(pen, WireFile.left(path.get(), boot));
            }
            if (boot.isPresent()) {
                file = WireFile.begin(path.get(), boot.get());
                for (int place = 0; place < WireFile.PLACES; place++) {
                    free.add(place);
                }
            } else {
                Files.deleteIfExists(path.get());
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be used, so each line costs one more flush: {}", path.get(), e.toString());
        }
    }

    private static void takeUp(Pen pen, WireFile.Left left) throws SQLException {
        for (var line : left.lines()) {
            put(pen.rows(HAS_LEFT), line).add();
        }
        pen.rows(HAS_LEFT).run();
        if (!left.whole()) {
            int doubted = pen.rows(MAY_HAVE_LEFT).put(-DOUBTED.toMillis()).once();
            if (doubted > 0) {
                LOG.warn(
                        "This machine was switched off without a stop, or the file of lines on the wire is gone: "
                                + "{} lines may have gone out. They are not sent again, and stand at the desk as not known.",
                        doubted);
            }
        }
        pen.commit();
    }

    /** Just queued, to go at once. */
    void queued(LineKey line) {
        lock.lock();
        try {
            if (file != null) {
                var now = nanos.getAsLong();
                stale(now);
                fresh.put(line, now);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The oldest stand first. */
    private void stale(long now) {
        Iterator<Long> since = fresh.values().iterator();
        while (since.hasNext() && now - since.next() > FRESH.toNanos()) {
            since.remove();
        }
    }

    /** Notes that the line goes on the wire; false when it has to be claimed in its row. */
    boolean note(LineKey line) {
        lock.lock();
        try {
            var since = fresh.remove(line);
            return since != null && nanos.getAsLong() - since <= FRESH.toNanos() && written(line);
        } finally {
            lock.unlock();
        }
    }

    private boolean written(LineKey line) {
        var place = free.poll();
        if (file == null || place == null) {
            return false;
        }
        try {
            if (file.note(place, line)) {
                noted.put(line, place);
                return true;
            }
        } catch (IOException e) {
            LOG.debug("the line {} could not be noted", line, e);
        }
        free.push(place);
        return false;
    }

    /** Whether the line is on the wire although its row may not say so. */
    boolean isNoted(LineKey line) {
        lock.lock();
        try {
            return noted.containsKey(line);
        } finally {
            lock.unlock();
        }
    }

    /** What is noted stands in its row as well, and what is not will be claimed there: waiting lines can be decided on. */
    void becomeRows(Pen pen) throws SQLException {
        List<LineKey> left;
        lock.lock();
        try {
            fresh.clear();
            left = List.copyOf(noted.keySet());
        } finally {
            lock.unlock();
        }
        for (var line : left) {
            put(pen.rows(HAS_LEFT), line).add();
        }
        pen.rows(HAS_LEFT).run();
    }

    /** What became of lines is durable: their notes are not needed any more. Their places are written over by others. */
    void settled(List<Entry> entries, List<Written> answers) {
        lock.lock();
        try {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof Entry.Settling settling
                        && !(answers.get(i) instanceof Written.Failed)) {
                    var place = noted.remove(settling.line());
                    if (place != null) {
                        free.push(place);
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private static Rows put(Rows rows, LineKey line) throws SQLException {
        return rows.put(line.conversation().value()).put(line.turn()).put(line.index());
    }

    @Override
    public void close() {
        lock.lock();
        try {
            fresh.clear();
            if (file != null) {
                file.close();
                file = null;
            }
        } catch (IOException e) {
            LOG.debug("the file of lines on the wire could not be closed", e);
        } finally {
            lock.unlock();
        }
    }
}
