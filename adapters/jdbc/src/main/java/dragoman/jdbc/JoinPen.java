package dragoman.jdbc;

import dragoman.desk.store.DeskEntry.Joining;
import dragoman.model.Tie;
import dragoman.port.Written;
import java.sql.SQLException;

/** Joins conversations of one customer by the word of people of the shop, and parts them again: see docs/decisions/0020. */
final class JoinPen {
    private static final String MERGING = "INSERT INTO merging (id, bot, agent, at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING";
    private static final String TIE = """
            INSERT INTO customer_tie (bot, kind, tie, conversation, shown) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (bot, kind, tie, conversation) DO NOTHING""";
    private static final String NO_MERGING = "DELETE FROM merging WHERE id = ?";
    private static final String NO_TIES = "DELETE FROM customer_tie WHERE kind = ? AND tie = ?";
    private static final String DESK = Tie.Kind.DESK.name();

    private final Pen pen;

    JoinPen(Pen pen) {
        this.pen = pen;
    }

    Written write(Joining joining) throws SQLException {
        return switch (joining) {
            case Joining.Joined joined -> DeskPen.done(() -> join(joined));
            case Joining.Parted(var id) -> part(id);
        };
    }

    private void join(Joining.Joined joined) throws SQLException {
        var at = joined.at().toEpochMilli();
        pen.rows(MERGING).put(joined.id()).put(joined.bot().value()).put(joined.agent().value()).put(at)
                .once();
        for (var each : joined.conversations()) {
            pen.rows(TIE).put(joined.bot().value()).put(DESK).put(joined.id()).put(each.value()).put(at)
                    .once();
        }
    }

    private Written part(String id) throws SQLException {
        pen.rows(NO_TIES).put(DESK).put(id).once();
        return pen.rows(NO_MERGING).put(id).once() == 1
                ? new Written.Done()
                : new Written.Failed("there is no such merging any more");
    }
}
