package dragoman.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dragoman.port.Room;
import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the databases. The statements are the same. */
interface Database extends AutoCloseable {
    /** A new connection to write by. There is one at a time. */
    Connection writer() throws SQLException;

    /** Connections to read by. */
    HikariDataSource readers();

    /** The folder of its tables' definitions. */
    String migrations();

    /** Whether the trouble lies with the database (full, read-only, gone) and not with what was to be written. */
    boolean unavailable(SQLException trouble);

    /** In words for the shop's owner: what is wrong and what to do. */
    String explain(SQLException trouble);

    /** How much room there is where it is kept. */
    Room room(int reserve);

    @Override
    void close();
}
