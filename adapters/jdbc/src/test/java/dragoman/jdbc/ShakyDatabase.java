package dragoman.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dragoman.port.Room;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A real file that can run full, and whose commits can lose their answers. */
final class ShakyDatabase implements Database {
    boolean full;
    boolean silent;
    private final SqliteDatabase real;

    ShakyDatabase(Path folder) throws CannotOpen, SQLException {
        real = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("shaky.db"));
        try (var connection = real.writer()) {
            Migrations.bring(connection, real, "shaky.db");
        }
    }

    @Override
    public String holdsWords() {
        return real.holdsWords();
    }

    @Override
    public String words(List<String> beginnings) {
        return real.words(beginnings);
    }

    @Override
    public Connection writer() throws SQLException {
        var connection = real.writer();
        if (full) {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA max_page_count = 60");
            }
        }
        return losingAnswers(connection);
    }

    private Connection losingAnswers(Connection connection) {
        return (Connection) Proxy.newProxyInstance(ShakyDatabase.class.getClassLoader(),
                new Class<?>[]{Connection.class},
                (_, method, arguments) -> {
                    try {
                        var answer = method.invoke(connection, arguments);
                        if (silent && method.getName().equals("commit")) {
                            throw new SQLException("no answer", "08006", 10);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public HikariDataSource readers() {
        return real.readers();
    }

    @Override
    public Optional<Path> beside() {
        return real.beside();
    }

    @Override
    public Room room(int reserve) {
        return real.room(reserve);
    }

    @Override
    public String migrations() {
        return real.migrations();
    }

    @Override
    public boolean unavailable(SQLException trouble) {
        return real.unavailable(trouble);
    }

    @Override
    public String explain(SQLException trouble) {
        return real.explain(trouble);
    }

    @Override
    public void close() {
        real.close();
    }
}
