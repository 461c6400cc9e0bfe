package dragoman.jdbc;

import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.port.Entry;
import dragoman.port.Written;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lines that go on the wire right after their turn's commit, noted in a {@link WireFile} instead of their rows: a claim without a flush. A process that is killed
 * leaves its notes. A machine that is switched off may not; then each line counts as sent that could have been ({@link Leftovers}), so that none goes twice.
 *
 * <p>Only a fresh line can be noted, and whatever decides on waiting lines (taking over, taking back, forgetting) ends the freshness of all and first makes
 * rows of the notes: from then on its statements see all there is to see. Thread-safe.
 */
final class Departures implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);
    /** Who waits longer is claimed in its row: so nothing needs to be doubted that has waited. */
    private static final Duration FRESH = Duration.ofSeconds(10);
    /** A line of a turn that is older than the newest by more than this is claimed in its row, whatever the clock does. */
    private static final Duration BEHIND = Duration.ofMinutes(1);
    /** A turn so much newer than a noted line takes the note into the line's row: no loss of power then has to doubt what lies further back. */
    private static final Duration REACH = Leftovers.DOUBTED.minusMinutes(1);

    /** A line that was said, {@code at} by the turn's clock and {@code nanos} by this process's. */
    private record Said(LineKey line, Instant at, long nanos) {}

    private record Note(int place, Instant at) {}

    private final Leftovers leftovers;
    private final LongSupplier nanos;
    private final List<Said> coming = new ArrayList<>();
    private final LinkedHashMap<LineKey, Said> fresh = new LinkedHashMap<>();
    private final Map<LineKey, Note> noted = new HashMap<>();
    /** Those of the noted whose rows say so as well. */
    private final Set<LineKey> written = new HashSet<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private Instant newest = Instant.EPOCH;
    /** None of the noted that are not written is older. */
    private Instant oldest = Instant.MAX;
    private @Nullable WireFile file;

    Departures(Leftovers leftovers, LongSupplier nanos) {
        this.leftovers = leftovers;
        this.nanos = nanos;
    }

    static Departures of(Database database) {
        return new Departures(Leftovers.of(database), System::nanoTime);
    }

    /** Makes rows of what the last process noted, then begins anew. Where the rows cannot be written now, what was noted stays noted. */
    void begin(Pen pen) throws SQLException {
        switch (leftovers.takeUp(pen)) {
            case Leftovers.Taken.Noting(var begun) -> {
                file = begun;
                for (int place = 0; place < WireFile.PLACES; place++) {
                    free.add(place);
                }
            }
            case Leftovers.Taken.NotNoting _ -> {
                // each line is claimed in its row
            }
            case Leftovers.Taken.NotWritten(var lines) ->
                lines.forEach(line -> noted.put(line, new Note(-1, Instant.MAX)));
        }
    }

    /** Just queued by a turn that is being written, to go at once. */
    void queued(LineKey line, Instant at) {
        coming.add(new Said(line, at, nanos.getAsLong()));
    }

    /** Before a turn of this time is written: notes that lie too far back become rows with it. */
    void reaches(Instant at, Pen pen) throws SQLException {
        if (leavesBehind(at)) {
            becomeRows(pen);
        }
    }

    private synchronized boolean leavesBehind(Instant at) {
        newest = at.isAfter(newest) ? at : newest;
        if (oldest.isBefore(at.minus(REACH))) {
            oldest = noted.entrySet().stream().filter(each -> !written.contains(each.getKey()))
                    .map(each -> each.getValue().at()).min(Instant::compareTo).orElse(Instant.MAX);
        }
        return oldest.isBefore(at.minus(REACH));
    }

    /** The transaction is durable: what it queued is fresh, and what it settled needs no note any more. Their places are written over by others. */
    synchronized void committed(List<Entry> entries, List<Written> answers) {
        if (file != null) {
            publish(nanos.getAsLong());
        }
        coming.clear();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Settling settling
                    && !(answers.get(i) instanceof Written.Failed)) {
                settled(settling.line());
            }
        }
    }

    private void publish(long now) {
        var since = fresh.values().iterator();
        while (since.hasNext() && now - since.next().nanos() > FRESH.toNanos()) {
            since.remove();
        }
        for (var said : coming) {
            fresh.putLast(said.line(), said);
        }
    }

    private void settled(LineKey line) {
        var note = noted.remove(line);
        written.remove(line);
        if (note != null && note.place() >= 0) {
            free.push(note.place());
        }
    }

    /** How many lines the transaction has queued so far. */
    int coming() {
        return coming.size();
    }

    /** Nothing of the transaction is durable, or nobody knows. */
    void rolledBack() {
        rolledBackTo(0);
    }

    /** As {@link #rolledBack}, but for its first lines. */
    synchronized void rolledBackTo(int lines) {
        coming.subList(lines, coming.size()).clear();
        written.clear();
        oldest = Instant.MIN;
    }

    /** Notes that the line goes on the wire; false when it has to be claimed in its row. */
    synchronized boolean note(LineKey line) {
        var said = fresh.remove(line);
        return said != null && nanos.getAsLong() - said.nanos() <= FRESH.toNanos()
                && !said.at().isBefore(newest.minus(BEHIND)) && noted(said);
    }

    private boolean noted(Said said) {
        var place = free.poll();
        if (file == null || place == null) {
            return false;
        }
        try {
            if (file.note(place, said.line())) {
                noted.put(said.line(), new Note(place, said.at()));
                oldest = said.at().isBefore(oldest) ? said.at() : oldest;
                return true;
            }
        } catch (IOException e) {
            LOG.debug("the line {} could not be noted", said.line(), e);
        }
        free.push(place);
        return false;
    }

    /** Whether the line is on the wire although its row may not say so. */
    synchronized boolean isNoted(LineKey line) {
        return noted.containsKey(line);
    }

    /** What is on the wire although its row may not say so; to be asked before the rows are read, since a note goes once its row says more. */
    synchronized OnTheWire onTheWire() {
        return new OnTheWire(Set.copyOf(noted.keySet()));
    }

    /** Lines that were on the wire at one moment. */
    record OnTheWire(Set<LineKey> lines) {
        /** A line's state, of which {@code row} is what its row said after that moment. */
        LineState state(LineKey line, LineState row) {
            return row instanceof LineState.Queued(var attempts, _) && lines.contains(line)
                    ? new LineState.Sending(attempts + 1)
                    : row;
        }
    }

    /** What is noted stands in its row as well, and what is not will be claimed there: waiting lines can be decided on. */
    void becomeRows(Pen pen) throws SQLException {
        Leftovers.mark(pen, decidedOn());
    }

    /** Those whose rows do not say it yet; no other can be noted any more. */
    private synchronized List<LineKey> decidedOn() {
        fresh.clear();
        var left = noted.keySet().stream().filter(line -> !written.contains(line)).toList();
        written.addAll(left);
        oldest = Instant.MAX;
        return left;
    }

    @Override
    public synchronized void close() {
        fresh.clear();
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                LOG.debug("the file of lines on the wire could not be closed", e);
            }
            file = null;
        }
    }
}
