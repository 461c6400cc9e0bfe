package dragoman.jdbc;

import dragoman.port.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One real server for all tests, and a schema of its own for each. */
final class Postgres {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Postgres() {}

    /** Started by the first test that asks; it ends with this process. */
    static EmbeddedPostgres server() {
        return Holder.SERVER;
    }

    static OpenedStores fresh() {
        var schema = "shop" + COUNT.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new OpenedStores(settings("/postgres?currentSchema=" + schema));
    }

    static StoreSettings settings(String database) {
        return new StoreSettings("jdbc:postgresql://127.0.0.1:" + server().getPort() + database, "postgres",
                new Secret("postgres"));
    }

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
