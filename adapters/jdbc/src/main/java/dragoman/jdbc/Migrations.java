package dragoman.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to today's form. Flyway takes a third of a second to wake: it is left asleep when there is nothing to do. */
final class Migrations {
    static final int LATEST = 14;

    static final String HISTORY = "dragoman_schema";

    private Migrations() {}

    static void bring(Connection connection, Database database, String where)
            throws SQLException, CannotOpen {
        var tables = tables(connection);
        if (!tables.isEmpty() && !tables.contains(HISTORY)) {
            throw new CannotOpen(where
                    + " holds tables of another program. Give Dragoman a database of its own in store.url.");
        }
        int version = tables.isEmpty() ? 0 : version(connection);
        if (version > LATEST) {
            throw new CannotOpen(where + " was written by a newer Dragoman (tables of version " + version
                    + ", this one knows " + LATEST + "). Use the newer one, or a backup from before.");
        }
        if (version < LATEST) {
            migrate(database.readers(), database.migrations(), where);
        }
    }

    /** For a copy from one kind of database to the other, table by table. */
    static void sameVersion(Connection connection, String where) throws SQLException, CannotOpen {
        var version = tables(connection).contains(HISTORY) ? version(connection) : 0;
        if (version != LATEST) {
            throw new CannotOpen(
                    where + " has tables of version " + version + ", this Dragoman knows " + LATEST
                            + ". Start the server once with this version, then make the backup.");
        }
    }

    private static void migrate(DataSource source, String folder, String where) throws CannotOpen {
        try {
            Flyway.configure().dataSource(source).locations("classpath:" + folder).table(HISTORY)
                    .skipDefaultCallbacks(true).skipDefaultResolvers(false).load().migrate();
        } catch (FlywayException e) {
            throw new CannotOpen(where + ": the tables could not be brought up to date: "
                    + Optional.ofNullable(e.getMessage()).orElse("").lines().findFirst().orElse("")
                    + " Restore a backup, or report this.", e);
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var names = new HashSet<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(),
                "%",
                new String[]{"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY
                        + " WHERE success")) {
            return found.next() ? found.getInt(1) : 0;
        }
    }
}
