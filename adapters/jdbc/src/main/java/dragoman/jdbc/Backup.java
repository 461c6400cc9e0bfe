package dragoman.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Copies everything that is kept into one file, as it was at one moment, while the server goes on. The file is a SQLite database, also where the
 * tables are kept by PostgreSQL: one kind of backup for both, which can be looked into and be restored into either.
 */
public final class Backup {
    private Backup() {}

    /**
     * Makes one.
     *
     * @param file must not exist yet
     * @param folders of files that belong to it, by name; each may be missing
     * @throws CannotOpen with the reason and the remedy
     */
    public static void make(StoreSettings from, Path file, Map<String, Path> folders) throws CannotOpen {
        var target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new CannotOpen(
                    file + " is there already, and a backup overwrites nothing. Name another file.");
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            prepare(part);
            if (from.url().startsWith(SqliteDatabase.SCHEME)) {
                copyFile(from, part);
            } else {
                copyTables(from, part);
            }
            BackupFiles.put(part, folders);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw new CannotOpen("The backup was not made: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotOpen("Cannot write " + target + ". Name a place where this user may write.", e);
        } finally {
            remove(part, true);
        }
    }

    /** Whole talks are in it: it is its owner's alone. */
    static void prepare(Path part) throws IOException {
        Files.deleteIfExists(part);
        OwnFile.create(part);
    }

    /** What readers of SQLite see is the state of one commit. */
    private static void copyFile(StoreSettings from, Path part) throws SQLException, CannotOpen {
        var database = Path.of(from.url().substring(SqliteDatabase.SCHEME.length()));
        if (!Files.exists(database)) {
            throw new CannotOpen("There is no database " + database + ". Check store.url.");
        }
        try (var connection = DriverManager.getConnection(from.url());
                var copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        }
    }

    /** One transaction that sees one state, whatever is written meanwhile. */
    private static void copyTables(StoreSettings from, Path part) throws SQLException, CannotOpen {
        try (var to = SqliteDatabase.open(SqliteDatabase.SCHEME + part);
                var source = PostgresDatabase.open(from);
                var writer = to.writer()) {
            Migrations.bring(writer, to, part.toString());
            writer.setAutoCommit(false);
            try (var reader = source.readers().getConnection()) {
                reader.setAutoCommit(false);
                reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                reader.setReadOnly(true);
                Migrations.sameVersion(reader, from.url());
                Tables.copy(reader, writer);
                reader.rollback();
            }
            writer.commit();
        }
        inOneFile(part);
    }

    /** Nothing of it stays in a file beside; nobody else may have it open. */
    static void inOneFile(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection(SqliteDatabase.SCHEME + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            statement.execute("PRAGMA journal_mode = DELETE");
        }
    }

    /** With what SQLite keeps beside it; {@code lock}: and what we do. */
    static void remove(Path file, boolean lock) {
        for (var suffix : lock
                ? List.of("", "-wal", "-shm", "-journal", ".lock")
                : List.of("", "-wal", "-shm")) {
            var _ = file.resolveSibling(file.getFileName() + suffix).toFile().delete();
        }
    }
}
