package dragoman.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/**
 * The files of customers and agents, in a table that only backups have: so a backup stays one file that can be looked into. Their names never change
 * and their content never does, so what is copied after the tables fits them.
 */
final class BackupFiles {
    private static final String TABLE = "CREATE TABLE kept_file (path TEXT PRIMARY KEY, content BLOB NOT NULL)";
    private static final String PUT = "INSERT INTO kept_file (path, content) VALUES (?, ?)";
    private static final String ALL = "SELECT path, content FROM kept_file";
    private static final String KNOWN = "SELECT 1 FROM sqlite_master WHERE name = 'kept_file'";
    private static final String UNFINISHED = ".part";

    private BackupFiles() {}

    /** Copies them in. {@code folders}: by the first part of their paths in the backup. */
    static void put(Path backup, Map<String, Path> folders) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(SqliteDatabase.SCHEME + backup);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TABLE);
            try (var put = connection.prepareStatement(PUT)) {
                for (var folder : folders.entrySet()) {
                    put(put, folder.getKey(), folder.getValue());
                }
            }
            connection.commit();
        }
    }

    private static void put(PreparedStatement put, String name, Path folder)
            throws SQLException, IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(UNFINISHED)) {
                    put(put, name + "/" + folder.relativize(file).toString().replace('\\', '/'), file,
                            folder);
                }
            }
        }
    }

    /** Who was forgotten meanwhile has no files any more. */
    private static void put(PreparedStatement put, String path, Path file, Path folder)
            throws SQLException, IOException {
        try {
            put.setString(1, path);
            put.setBytes(2, Files.readAllBytes(file));
            put.executeUpdate();
        } catch (NoSuchFileException gone) {
            if (!Files.isDirectory(folder)) {
                throw gone;
            }
        }
    }

    /** Copies them out, to where they are not yet; gives how many the backup has. */
    static int take(Path backup, Map<String, Path> folders) throws SQLException, IOException {
        var count = 0;
        try (var connection = DriverManager.getConnection(SqliteDatabase.SCHEME + backup.toAbsolutePath());
                var statement = connection.createStatement()) {
            if (!has(connection)) {
                return 0;
            }
            try (var row = statement.executeQuery(ALL)) {
                while (row.next()) {
                    place(row.getString(1), row.getBytes(2), folders);
                    count++;
                }
            }
        }
        return count;
    }

    private static void place(String path, byte[] content, Map<String, Path> folders) throws IOException {
        var slash = path.indexOf('/');
        var folder = folders.get(path.substring(0, Math.max(0, slash)));
        if (folder == null) {
            return;
        }
        var root = folder.toAbsolutePath().normalize();
        var file = root.resolve(path.substring(slash + 1)).normalize();
        var home = file.getParent();
        if (!file.startsWith(root) || home == null || Files.exists(file)) {
            return;
        }
        Files.createDirectories(home);
        var part = Files.createTempFile(home, "restored-", UNFINISHED);
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What becomes the database has no need of them. */
    static void drop(Path copy) throws SQLException {
        try (var connection = DriverManager.getConnection(SqliteDatabase.SCHEME + copy);
                var statement = connection.createStatement()) {
            if (has(connection)) {
                statement.execute("DROP TABLE kept_file");
                statement.execute("VACUUM");
            }
        }
    }

    private static boolean has(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(KNOWN)) {
            return found.next();
        }
    }
}
