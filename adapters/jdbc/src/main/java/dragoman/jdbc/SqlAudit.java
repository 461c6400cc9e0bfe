package dragoman.jdbc;

import dragoman.desk.audit.Chain.Link;
import dragoman.desk.store.AuditLinks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chain of privileged acts, read. */
final class SqlAudit implements AuditLinks {
    private static final String BEFORE = "SELECT * FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?";
    private static final String AFTER = "SELECT * FROM audit WHERE number > ? ORDER BY number LIMIT ?";
    private static final String NAMES = "SELECT pseudonym, name FROM pseudonym";

    private final Reading reading;

    SqlAudit(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Hashed> before(long before, int max) {
        return links(BEFORE, before, max);
    }

    @Override
    public List<Hashed> after(long after, int max) {
        return links(AFTER, after, max);
    }

    @Override
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        reading.rows(NAMES, _ -> {}, row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    @Override
    public Optional<Start> start() {
        return reading.rows(AuditPen.START, _ -> {}, row -> new Start(row.getLong(1), row.getString(2)))
                .stream().findFirst();
    }

    private List<Hashed> links(String sql, long border, int max) {
        return reading.rows(sql, statement -> {
            statement.setLong(1, border);
            statement.setInt(2, max);
        }, SqlAudit::link);
    }

    private static Hashed link(ResultSet row) throws SQLException {
        return new Hashed(
                new Link(row.getLong("number"), Instant.ofEpochMilli(row.getLong("at")), row.getString("bot"),
                        row.getString("actor"), row.getString("what"), row.getString("subject"),
                        row.getString("detail")),
                row.getString("hash"));
    }
}
