package dragoman.jdbc;

import dragoman.desk.hook.HookMail;
import dragoman.desk.hook.Undelivered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What systems outside are still to be told, read. */
final class SqlHookMail implements HookMail {
    private static final String ROW = "SELECT hook, id, event, at, attempts, next, why, body FROM webhook ";
    private static final String DUE = ROW + "WHERE hook = ? AND next <= ? ORDER BY next, at LIMIT ?";
    private static final String FAILED = ROW + "WHERE attempts > 0 ORDER BY at LIMIT ?";

    private final Reading reading;

    SqlHookMail(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Undelivered> due(String hook, Instant now, int atMost) {
        return reading.rows(DUE, statement -> {
            statement.setString(1, hook);
            statement.setLong(2, now.toEpochMilli());
            statement.setInt(3, atMost);
        }, SqlHookMail::read);
    }

    @Override
    public List<Undelivered> failed(int atMost) {
        return reading.rows(FAILED, statement -> statement.setInt(1, atMost), SqlHookMail::read);
    }

    private static Undelivered read(ResultSet row) throws SQLException {
        var next = row.getLong("next");
        var givenUp = row.wasNull();
        return new Undelivered(row.getString("hook"), row.getString("id"), row.getString("event"),
                Instant.ofEpochMilli(row.getLong("at")), row.getInt("attempts"),
                givenUp ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next)),
                row.getString("why"), row.getBytes("body"));
    }
}
