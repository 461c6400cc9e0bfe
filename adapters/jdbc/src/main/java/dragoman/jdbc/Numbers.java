package dragoman.jdbc;

import java.sql.SQLException;

/** Gives the numbers of inbox rows and of turns, growing. One writer gives them, so the database need not. */
final class Numbers {
    private long inbox;
    private long turn;

    /** Goes on after what the database holds. */
    void resume(Pen pen) throws SQLException {
        inbox = Math.max(inbox, highest(pen, "SELECT max(number) FROM inbox"));
        turn = Math.max(turn, highest(pen, "SELECT max(seq) FROM turn"));
    }

    long nextInInbox() {
        return ++inbox;
    }

    long nextTurn() {
        return ++turn;
    }

    private static long highest(Pen pen, String sql) throws SQLException {
        try (var found = pen.question(sql).executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }
}
