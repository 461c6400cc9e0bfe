package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.codec.Unreadable;
import dragoman.model.Conversation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of a database as it was at a backup one that sends nothing a second time. The server went on after the backup: lines that waited then have
 * gone out since, updates were answered, timers have fired. Each is kept and marked, so that people can look.
 */
final class Calming {
    private static final String LINES = """
            UPDATE outbox SET state = 4, why = 'restored from a backup: it may have gone out after the backup was made'
            WHERE state < 3""";
    private static final String UPDATES = """
            UPDATE inbox SET parked = 'restored from a backup: it may have been answered after the backup was made'
            WHERE parked IS NULL""";
    private static final String CALLS = "UPDATE shop_call SET sent = sent + 1";
    private static final String DUE = "SELECT id, state FROM conversation WHERE next_due <= ?";
    private static final String TIMED = "UPDATE conversation SET next_due = ?, state = ? WHERE id = ?";

    private final Connection connection;
    private final Instant now;
    private final Codec codec = new Codec();

    Calming(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** What was done, in plain words. */
    String calm() throws SQLException {
        var lines = run(LINES);
        var updates = run(UPDATES);
        run(CALLS);
        var timers = silence();
        return """
                Restored. What may have happened since the backup does not happen again:
                  %d lines that waited to be sent are marked 'not known whether it arrived'
                  %d updates that waited for an answer are set aside; see ./dragoman parked list
                  %d conversations had a timer that was due by now; it is dropped""".formatted(lines, updates,
                timers);
    }

    private int run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private int silence() throws SQLException {
        var due = due();
        try (var update = connection.prepareStatement(TIMED)) {
            for (var each : due) {
                var silent = each.with(each.progress()
                        .without(timer -> !each.progress().timers().getOrDefault(timer, now).isAfter(now)));
                var next = Turns.due(silent);
                update.setObject(1, next);
                update.setBytes(2, codec.write(silent));
                update.setString(3, each.id().value());
                update.executeUpdate();
            }
        }
        return due.size();
    }

    /** One that cannot be read has nothing to say either. */
    private List<Conversation> due() throws SQLException {
        var found = new ArrayList<Conversation>();
        try (var question = connection.prepareStatement(DUE)) {
            question.setLong(1, now.toEpochMilli());
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    read(rows.getBytes("state"), found);
                }
            }
        }
        return found;
    }

    private void read(byte[] state, List<Conversation> into) {
        try {
            into.add(codec.conversation(state));
        } catch (Unreadable damaged) {
            org.slf4j.LoggerFactory.getLogger(Calming.class).warn("A conversation cannot be read: {}",
                    damaged.getMessage());
        }
    }
}
