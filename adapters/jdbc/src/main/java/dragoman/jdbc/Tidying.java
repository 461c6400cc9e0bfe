package dragoman.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Forgets events that came before a moment. The old ones are looked for beside the writer, by the key, without an index that every update would
 * pay for; they are deleted a few at a time, with a pause in which others write.
 */
final class Tidying {
    static final int SLICE = 500;
    private static final long PAUSE_NANOS = 20_000_000;
    private static final String OLD = """
            SELECT bot, channel, event FROM seen WHERE at < ? AND (bot, channel, event) > (?, ?, ?)
            ORDER BY bot, channel, event LIMIT ?""";

    private final Reading reading;
    private final SqlJournal journal;

    Tidying(Reading reading, SqlJournal journal) {
        this.reading = reading;
        this.journal = journal;
    }

    /** Which event of which bot. */
    record Key(String bot, String channel, String event) {}

    /** How many are forgotten; stops early when its thread is interrupted. */
    int before(Instant moment) {
        var forgotten = 0;
        var slice = next(moment, new Key("", "", ""));
        while (!slice.isEmpty() && !Thread.currentThread().isInterrupted()) {
            journal.forget(slice);
            forgotten += slice.size();
            LockSupport.parkNanos(PAUSE_NANOS);
            slice = next(moment, slice.getLast());
        }
        return forgotten;
    }

    private List<Key> next(Instant moment, Key after) {
        return reading.rows(OLD, ask -> {
            ask.setLong(1, moment.toEpochMilli());
            ask.setString(2, after.bot());
            ask.setString(3, after.channel());
            ask.setString(4, after.event());
            ask.setInt(5, SLICE);
        }, row -> new Key(row.getString(1), row.getString(2), row.getString(3)));
    }
}
