package dragoman.jdbc;

import dragoman.port.Journal.StoreUnavailable;
import java.sql.SQLException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Reads what is committed, on a connection of the pool. */
final class Reading {
    private final Jdbi jdbi;

    Reading(Database database) {
        this.jdbi = Jdbi.create(database.readers());
    }

    /** Asks the database, in a transaction of its own so that several questions see the same. */
    <T> T ask(HandleCallback<T, SQLException> question) {
        try {
            return jdbi.inTransaction(question);
        } catch (SQLException | JdbiException e) {
            throw new StoreUnavailable("cannot read from the database: " + e.getMessage(), e);
        }
    }

    /** Asks a single question. */
    <T> T askOnce(HandleCallback<T, SQLException> question) {
        try {
            return jdbi.withHandle(question);
        } catch (SQLException | JdbiException e) {
            throw new StoreUnavailable("cannot read from the database: " + e.getMessage(), e);
        }
    }
}
