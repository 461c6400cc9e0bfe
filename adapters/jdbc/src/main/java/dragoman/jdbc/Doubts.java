package dragoman.jdbc;

import dragoman.port.Arrival;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.List;

/**
 * A commit whose answer never came (the server was restarted) may have succeeded, yet its caller was told that nothing is durable and will
 * try again. An update would then count as repeated and never be handled, a line as claimed by somebody else and never be sent: so
 * both are undone. Everything else may be written twice without harm.
 */
final class Doubts {
    private static final String ARRIVED = "DELETE FROM inbox WHERE number = ?";
    private static final String CLAIMED = """
            UPDATE outbox SET state = 0, attempts = attempts - 1
            WHERE conversation = ? AND turn = ? AND idx = ? AND state < 3 AND state = 2""";

    private Doubts() {}

    static void undo(Pen pen, List<Written> doubtful) throws SQLException {
        for (var each : doubtful) {
            switch (each) {
                case Written.Arrived(var fresh) -> forget(pen, fresh);
                case Written.Claimed(var lines) -> {
                    for (var line : lines) {
                        pen.rows(CLAIMED).put(line.conversation().value()).put(line.turn()).put(line.index())
                                .once();
                    }
                }
                case Written.Done _,Written.Told _,Written.SoldOut _,Written.Repeated _,Written.Failed _ -> {
                    // may be written again
                }
            }
        }
    }

    private static void forget(Pen pen, List<Arrival> arrivals) throws SQLException {
        for (var each : arrivals) {
            if (pen.rows(ARRIVED).put(each.number()).once() == 1) {
                new Seen(pen).forget(each.received());
            }
        }
    }
}
