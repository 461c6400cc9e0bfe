package dragoman.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A database on a PostgreSQL server. */
final class PostgresDatabase implements Database {
    static final String SCHEME = "jdbc:postgresql:";

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
        return DriverManager.getConnection(settings.url(), properties());
    }

    @Override
    public HikariDataSource readers() {
        return readers;
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
