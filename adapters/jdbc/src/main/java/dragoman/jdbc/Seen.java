package dragoman.jdbc;

import dragoman.model.Received;
import java.sql.SQLException;

/** The events that have come in: each counts once. */
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
        event(pen.rows(MARK), received).put(received.at().toEpochMilli()).add();
    }

    /** Which of those added are new: 1, else 0. */
    int[] mark() throws SQLException {
        return pen.rows(MARK).run();
    }

    /** It did not come in after all. */
    void forget(Received received) throws SQLException {
        event(pen.rows(FORGET), received).once();
    }

    private static Rows event(Rows rows, Received received) throws SQLException {
        var from = received.from();
        return rows.put(from.bot().value()).put(from.channel().value()).put(received.event().value());
    }
}
