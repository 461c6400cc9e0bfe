package dragoman.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dragoman.port.Room;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** A database on a PostgreSQL server. */
final class PostgresDatabase implements Database {
    static final String SCHEME = "jdbc:postgresql:";

    /**
     * Who writes holds this lock of the schema as long as the connection lives, so that a second server is refused: two would each believe that
     * they alone own every conversation. A server whose machine is gone loses it within half a minute.
     */
    private static final List<String> HOLD = List.of("SET tcp_keepalives_idle = 10",
            "SET tcp_keepalives_interval = 5", "SET tcp_keepalives_count = 3", "SET lock_timeout = '5s'",
            "SELECT pg_advisory_lock(hashtextextended('dragoman ' || coalesce(current_schema(), ''), 0))",
            "SET lock_timeout = DEFAULT");
    private static final String HELD = "55P03";

    private final StoreSettings settings;
    private final HikariDataSource readers;

    private PostgresDatabase(StoreSettings settings) {
        this.settings = settings;
        this.readers = Readers.pool(settings.url(), properties());
    }

    static PostgresDatabase open(StoreSettings settings) throws CannotOpen {
        try {
            DriverManager.getDriver(settings.url());
        } catch (SQLException e) {
            throw new CannotOpen("store.url '" + settings.url()
                    + "' cannot be read. Write it as jdbc:postgresql://host/database.", e);
        }
        return new PostgresDatabase(settings);
    }

    @Override
    public Connection writer() throws SQLException {
        var connection = DriverManager.getConnection(settings.url(), properties());
        try (var statement = connection.createStatement()) {
            for (var each : HOLD) {
                statement.execute(each);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public HikariDataSource readers() {
        return readers;
    }

    /** The next process may run on another machine. */
    @Override
    public Optional<Path> beside() {
        return Optional.empty();
    }

    /** The server's disk cannot be seen from here. */
    @Override
    public Room room(int reserve) {
        return Room.endless();
    }

    @Override
    public String holdsWords() {
        return "to_tsvector('simple', words) @@ to_tsquery('simple', ?)";
    }

    @Override
    public String words(List<String> beginnings) {
        return beginnings.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    @Override
    public String migrations() {
        return "db/postgresql";
    }

    /** A server that has gone silent is noticed within seconds; each statement is prepared on the server at its first use. */
    private Properties properties() {
        var all = new Properties();
        if (!settings.user().isBlank()) {
            all.setProperty("user", settings.user());
        }
        if (settings.password().given()) {
            all.setProperty("password", settings.password().value());
        }
        all.setProperty("connectTimeout", "5");
        all.setProperty("loginTimeout", "5");
        all.setProperty("socketTimeout", "30");
        all.setProperty("tcpKeepAlive", "true");
        all.setProperty("prepareThreshold", "1");
        all.setProperty("ApplicationName", "dragoman");
        return all;
    }

    /** Connection, resources, operators, system, read-only, conflict with another session. */
    @Override
    public boolean unavailable(SQLException trouble) {
        var state = state(trouble);
        return switch (state.substring(0, 2)) {
            case "08", "53", "57", "58", "40", "XX" -> true;
            default -> state.equals("25006");
        };
    }

    @Override
    public String explain(SQLException trouble) {
        var state = state(trouble);
        if (state.equals(HELD)) {
            return settings.url()
                    + " is in use by another Dragoman. Stop that one, or give this one a database or"
                    + " schema of its own.";
        }
        return settings.url() + ": " + switch (state.substring(0, 2)) {
            case "28" -> "the server does not accept user '" + settings.user()
                    + "' with this password. Check store.user and store.password.";
            case "3D" -> "the server has no such database. Create it, or correct store.url.";
            case "08" -> "the server cannot be reached. Check that it runs, and host and port in store.url.";
            default -> trouble.getMessage() + " (" + state + ").";
        };
    }

    private static String state(SQLException trouble) {
        var state = trouble.getSQLState();
        return state == null || state.length() < 2 ? "08000" : state;
    }

    @Override
    public void close() {
        readers.close();
    }
}
