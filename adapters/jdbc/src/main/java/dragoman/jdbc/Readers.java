package dragoman.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;

/** A small pool to read by; connections come when they are needed. */
final class Readers {
    private Readers() {}

    static HikariDataSource pool(String url, Properties properties) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDataSourceProperties(properties);
        config.setPoolName("readers");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        // the writer has shown that the database is there; nobody waits for the first reader
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
