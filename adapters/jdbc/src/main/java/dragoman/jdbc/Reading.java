package dragoman.jdbc;

import dragoman.port.Journal.StoreUnavailable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is committed, on a connection of the pool. Jdbi takes a third of a second to wake on one core, so what a start and
 * each message need is read by plain JDBC, and Jdbi wakes when somebody looks into records or transcripts.
 */
final class Reading {
    private final Database database;
    private @Nullable Jdbi jdbi;

    Reading(Database database) {
        this.database = database;
    }

    /** Asks in a transaction, so that several questions see the same. */
    <T> T ask(HandleCallback<T, SQLException> question) {
        try {
            return jdbi().inTransaction(question);
        } catch (SQLException | JdbiException e) {
            throw unavailable(e);
        }
    }

    /** Asks one thing by plain JDBC. */
    <T> List<T> rows(String sql, Binding binding, Row<T> mapping) {
        try {
            return once(sql, binding, mapping);
        } catch (SQLException e) {
            return again(e, sql, binding, mapping);
        }
    }

    /** Asks one thing about several: {@code %s} in the question stands for all of them. */
    <T> List<T> among(String sql, Collection<String> several, Row<T> mapping) {
        if (several.isEmpty()) {
            return List.of();
        }
        return rows(sql.formatted(String.join(",", Collections.nCopies(several.size(), "?"))), statement -> {
            int place = 1;
            for (var one : several) {
                statement.setString(place++, one);
            }
        }, mapping);
    }

    /** After the server was restarted the connections of the pool are all dead: a new one may do. */
    private <T> List<T> again(SQLException trouble, String sql, Binding binding, Row<T> mapping) {
        if (!database.unavailable(trouble)) {
            throw unavailable(trouble);
        }
        try {
            database.readers().getHikariPoolMXBean().softEvictConnections();
            return once(sql, binding, mapping);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private <T> List<T> once(String sql, Binding binding, Row<T> mapping) throws SQLException {
        try (var connection = database.readers().getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (var found = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (found.next()) {
                    all.add(mapping.read(found));
                }
                return all;
            }
        }
    }

    private synchronized Jdbi jdbi() {
        var awake = jdbi;
        if (awake == null) {
            awake = Jdbi.create(database.readers());
            jdbi = awake;
        }
        return awake;
    }

    private static StoreUnavailable unavailable(Exception cause) {
        return new StoreUnavailable("cannot read from the database: " + cause.getMessage(), cause);
    }

    /** Fills a question's parameters. */
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes something of a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
