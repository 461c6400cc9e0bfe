package dragoman.jdbc;

import dragoman.model.Received;
import java.sql.SQLException;
import java.util.List;

/** The events that have come in: each counts once. When they came is told by our own clock, since late ones must be remembered as long as others. */
final class Seen {
    private static final String MARK = """
            INSERT INTO seen (bot, channel, event, at) VALUES (?, ?, ?, ?)
            ON CONFLICT (bot, channel, event) DO NOTHING""";
    private static final String FORGET = "DELETE FROM seen WHERE bot = ? AND channel = ? AND event = ?";

    private final Pen pen;

    Seen(Pen pen) {
        this.pen = pen;
    }

    void add(Received received) throws SQLException {
        event(pen.rows(MARK), received).put(System.currentTimeMillis()).add();
    }

    /** Which of those added are new: 1, else 0. */
    int[] mark() throws SQLException {
        return pen.rows(MARK).run();
    }

    /** It did not come in after all. */
    void forget(Received received) throws SQLException {
        event(pen.rows(FORGET), received).once();
    }

    /** Nobody will repeat them any more. */
    void forget(List<Tidying.Key> old) throws SQLException {
        var rows = pen.rows(FORGET);
        for (var key : old) {
            rows.put(key.bot()).put(key.channel()).put(key.event()).add();
        }
        rows.run();
    }

    private static Rows event(Rows rows, Received received) throws SQLException {
        var from = received.from();
        return rows.put(from.bot().value()).put(from.channel().value()).put(received.event().value());
    }
}
