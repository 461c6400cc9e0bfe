package dragoman.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a backup in a database's place, while no server uses it. The world went on after the backup was made: what was unfinished then is not
 * finished now, so nothing is sent again ({@link Calming}).
 */
public final class Restore {
    private static final String INTACT = "ok";

    private final StoreSettings to;
    private final Path file;
    private final Instant now;

    private Restore(StoreSettings to, Path file, Instant now) {
        this.to = to;
        this.file = file;
        this.now = now;
    }

    /**
     * Restores.
     *
     * @param force also where there is something already; a file is kept beside, what was in a PostgreSQL database is replaced
     * @param folders into which files go that the backup has, by name
     * @return what was done, for whoever asked
     * @throws CannotOpen nothing was changed; with the reason and the remedy
     */
    public static String from(Path file, StoreSettings to, boolean force, Instant now,
            Map<String, Path> folders) throws CannotOpen {
        var restore = new Restore(to, file, now);
        try {
            restore.isBackup();
            var done = to.url().startsWith(SqliteDatabase.SCHEME)
                    ? restore.file(force)
                    : restore.tables(force);
            var files = BackupFiles.take(file, folders);
            return files == 0
                    ? done
                    : done + "\n" + files + " files of customers and agents are there again.";
        } catch (SQLException e) {
            throw new CannotOpen("The backup was not restored: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotOpen(
                    "The backup was not restored, a file could not be written: " + e.getMessage(), e);
        }
    }

    private void isBackup() throws CannotOpen {
        if (!Files.isRegularFile(file)) {
            throw new CannotOpen("There is no file " + file + ".");
        }
        try (var connection = DriverManager.getConnection(SqliteDatabase.SCHEME + file.toAbsolutePath());
                var statement = connection.createStatement();
                var found = statement.executeQuery("PRAGMA quick_check")) {
            if (!found.next() || !INTACT.equals(found.getString(1)) || Migrations.version(connection) == 0) {
                throw new SQLException("damaged");
            }
        } catch (SQLException e) {
            throw new CannotOpen(file + " is no backup of Dragoman, or it is damaged. Take another one.", e);
        }
    }

    private String file(boolean force) throws SQLException, IOException, CannotOpen {
        try (var target = SqliteDatabase.open(to.url())) {
            var place = target.file();
            var kept = aside(place, force);
            var part = place.resolveSibling(place.getFileName() + ".part");
            try {
                var done = calm(part);
                Backup.inOneFile(part);
                kept.ifPresent(other -> move(place, other));
                Backup.remove(place, false);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                return done + kept.map(other -> "\nWhat was there before is now " + other + ".").orElse("");
            } finally {
                Backup.remove(part, true);
            }
        }
    }

    /** Where to keep what is there; empty where there is nothing. */
    private Optional<Path> aside(Path place, boolean force) throws SQLException, CannotOpen {
        if (!Files.exists(place) || place.toFile().length() == 0) {
            return Optional.empty();
        }
        boolean used;
        try (var connection = DriverManager.getConnection(to.url())) {
            used = Tables.used(connection);
        }
        refuse(used && !force);
        Backup.inOneFile(place);
        return Optional.of(place.resolveSibling(place.getFileName() + ".before-" + now.toEpochMilli()));
    }

    private static void move(Path from, Path to) {
        if (!from.toFile().renameTo(to.toFile())) {
            throw new IllegalStateException(from + " could not be moved to " + to);
        }
    }

    private String tables(boolean force) throws SQLException, IOException, CannotOpen {
        var part = Files.createTempDirectory("dragoman-restore").resolve("restored.db");
        try (var target = PostgresDatabase.open(to); var writer = target.writer()) {
            Migrations.bring(writer, target, to.url());
            refuse(Tables.used(writer) && !force);
            var done = calm(part);
            writer.setAutoCommit(false);
            try (var source = DriverManager.getConnection(SqliteDatabase.SCHEME + part)) {
                Tables.empty(writer);
                Tables.copy(source, writer);
            }
            writer.commit();
            return done;
        } catch (SQLException e) {
            throw new CannotOpen("The backup was not restored: " + e.getMessage(), e);
        } finally {
            Backup.remove(part, true);
            Optional.ofNullable(part.toAbsolutePath().getParent()).ifPresent(folder -> {
                var _ = folder.toFile().delete();
            });
        }
    }

    private void refuse(boolean overwrites) throws CannotOpen {
        if (overwrites) {
            throw new CannotOpen(
                    to.url() + " holds talks already. Name an empty database in store.url, or add --force"
                            + " to replace what is there.");
        }
    }

    /** A copy of the backup, of today's form, in which nothing is left to be sent. */
    private String calm(Path part) throws SQLException, IOException, CannotOpen {
        Backup.prepare(part);
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        BackupFiles.drop(part);
        try (var copy = SqliteDatabase.open(SqliteDatabase.SCHEME + part); var writer = copy.writer()) {
            Migrations.bring(writer, copy, file.toString());
            writer.setAutoCommit(false);
            var done = new Calming(writer, now).calm();
            writer.commit();
            return done;
        }
    }
}
