package dragoman.jdbc;

import dragoman.port.Written;
import java.sql.SQLException;

/** One row that is written anew again and again: it needs the disk, the lock and the rights that everything else needs. */
final class Heartbeat {
    private static final String BEAT = """
            INSERT INTO heartbeat (id, beats) VALUES (1, 1)
            ON CONFLICT (id) DO UPDATE SET beats = heartbeat.beats + 1""";

    private Heartbeat() {}

    static Written beat(Pen pen) throws SQLException {
        pen.rows(BEAT).once();
        return new Written.Done();
    }
}
