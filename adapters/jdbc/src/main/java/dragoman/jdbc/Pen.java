package dragoman.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashMap;
import java.util.Map;

/** The one connection that writes, with its statements kept prepared. Used by one thread at a time. */
final class Pen implements AutoCloseable {
    private final Connection connection;
    private final Map<String, Rows> changes = new HashMap<>();
    private final Map<String, PreparedStatement> questions = new HashMap<>();

    Pen(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** A statement that changes something; the text itself is its name. */
    Rows rows(String sql) throws SQLException {
        var known = changes.get(sql);
        if (known == null) {
            known = new Rows(connection.prepareStatement(sql));
            changes.put(sql, known);
        }
        return known;
    }

    /** A statement that asks something within the transaction. */
    PreparedStatement question(String sql) throws SQLException {
        var known = questions.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            questions.put(sql, known);
        }
        return known;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        for (var rows : changes.values()) {
            rows.clear();
        }
        connection.rollback();
    }

    Savepoint mark() throws SQLException {
        return connection.setSavepoint();
    }

    void backTo(Savepoint mark) throws SQLException {
        for (var rows : changes.values()) {
            rows.clear();
        }
        connection.rollback(mark);
        connection.releaseSavepoint(mark);
    }

    void release(Savepoint mark) throws SQLException {
        connection.releaseSavepoint(mark);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
