package dragoman.jdbc;

import dragoman.port.Entry;
import dragoman.port.Written;
import java.sql.SQLException;

/** Writes which version of a bot runs, and keeps the files of those that chats still need. */
final class Versions {
    private static final String REPLACE = "UPDATE revision SET replaced = ? WHERE bot = ? AND revision <> ? AND replaced IS NULL";
    private static final String KEEP = """
            INSERT INTO revision (bot, revision, replaced, files) VALUES (?, ?, ?, ?)
            ON CONFLICT (bot, revision) DO UPDATE SET replaced = excluded.replaced""";
    private static final String DROP = "DELETE FROM revision WHERE bot = ? AND revision = ?";

    private Versions() {}

    static Written publish(Pen pen, Entry.Publishing now) throws SQLException {
        pen.rows(REPLACE).put(now.at().toEpochMilli()).put(now.bot().value()).put(now.revision()).once();
        pen.rows(KEEP).put(now.bot().value()).put(now.revision()).putOrNull(null).put(Packed.of(now.files()))
                .once();
        return new Written.Done();
    }

    static Written drop(Pen pen, Entry.Dropping gone) throws SQLException {
        pen.rows(DROP).put(gone.bot().value()).put(gone.revision()).once();
        return new Written.Done();
    }
}
