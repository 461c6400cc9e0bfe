package dragoman.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dragoman.port.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** A file of SQLite, held by this process alone. */
final class SqliteDatabase implements Database {
    static final String SCHEME = "jdbc:sqlite:";

    private final Path file;
    private final FileGuard guard;
    private final HikariDataSource readers;

    private SqliteDatabase(Path file, FileGuard guard) {
        this.file = file;
        this.guard = guard;
        this.readers = Readers.pool(url(), reading());
    }

    static SqliteDatabase open(String url) throws CannotOpen {
        var name = url.substring(SCHEME.length());
        if (name.isBlank() || name.startsWith(":") || name.contains("?") || name.indexOf('\0') >= 0) {
            throw new CannotOpen("store.url '" + url + "' names no file. Write it as " + SCHEME
                    + "data/dragoman.db.");
        }
        var file = prepared(Path.of(name).toAbsolutePath());
        keepFromOthers(file);
        return new SqliteDatabase(file, FileGuard.hold(file));
    }

    /** Whole talks are in it: a new file is its owner's alone, and SQLite's files beside it follow. */
    private static void keepFromOthers(Path file) throws CannotOpen {
        if (Files.exists(file)) {
            return;
        }
        try {
            OwnFile.create(file);
        } catch (IOException e) {
            throw new CannotOpen("Cannot write the database " + file
                    + ". Make its folder writable for this user, or name another place in store.url.", e);
        }
    }

    /** Its folder exists, and it has one name whatever links lead to it. */
    private static Path prepared(Path file) throws CannotOpen {
        var folder = Objects.requireNonNullElse(file.getParent(), file);
        if (Files.isDirectory(file)) {
            throw new CannotOpen("The database " + file + " is a folder. Name a file in it in store.url.");
        }
        try {
            return Files.createDirectories(folder).toRealPath().resolve(folder.relativize(file));
        } catch (IOException e) {
            throw new CannotOpen("Cannot make the folder of the database, " + folder
                    + ". Make it writable for this user, or name another place in store.url.", e);
        }
    }

    /** By its one name. */
    Path file() {
        return file;
    }

    @Override
    public Connection writer() throws SQLException {
        var connection = DriverManager.getConnection(url(), writing());
        try (var statement = connection.createStatement()) {
            // what is deleted is written over: whoever was forgotten is not to be read out of the file
            statement.execute("PRAGMA secure_delete = ON");
        }
        return connection;
    }

    @Override
    public HikariDataSource readers() {
        return readers;
    }

    @Override
    public String holdsWords() {
        return "number IN (SELECT rowid FROM findable_words WHERE findable_words MATCH ?)";
    }

    @Override
    public String words(List<String> beginnings) {
        return beginnings.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
    }

    @Override
    public Optional<Path> beside() {
        return Optional.of(file.resolveSibling(file.getFileName() + ".wire"));
    }

    @Override
    public Room room(int reserve) {
        return new DiskRoom(Objects.requireNonNullElse(file.getParent(), file), reserve, System::nanoTime);
    }

    @Override
    public String migrations() {
        return "db/sqlite";
    }

    /** A checkpoint moves some thousand pages, which takes some milliseconds: more often costs more in all, rarer pauses longer. */
    private static Properties writing() {
        var config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-8_000);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, "4000");
        return config.toProperties();
    }

    private static Properties reading() {
        var config = common();
        config.setCacheSize(-2_000);
        return config.toProperties();
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private String url() {
        return SCHEME + file;
    }

    /** What SQLite says of an entry itself; everything else is trouble with the file. */
    @Override
    public boolean unavailable(SQLException trouble) {
        return switch (code(trouble)) {
            case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_RANGE, SQLITE_ERROR -> false;
            default -> true;
        };
    }

    @Override
    public String explain(SQLException trouble) {
        return switch (code(trouble)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT -> file
                    + " is no SQLite database, or it is damaged. Restore a backup, or move the file away to begin anew.";
            case SQLITE_FULL -> "The disk is full: " + file + " cannot grow. Make room.";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "Cannot write to " + file
                    + ". Make the file and its folder writable for this user.";
            case SQLITE_BUSY, SQLITE_LOCKED -> file + " is locked by another program. Close that one.";
            default -> file + ": " + trouble.getMessage() + ".";
        };
    }

    /** Without what SQLite adds in the higher bits. */
    private static SQLiteErrorCode code(SQLException trouble) {
        return SQLiteErrorCode.getErrorCode(trouble.getErrorCode() & 0xFF);
    }

    @Override
    public void close() {
        readers.close();
        guard.close();
    }
}
