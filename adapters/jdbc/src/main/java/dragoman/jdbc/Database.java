package dragoman.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dragoman.port.Room;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What differs between the databases. The statements are the same. */
interface Database extends AutoCloseable {
    /** A new connection to write by. There is one at a time. */
    Connection writer() throws SQLException;

    /** Connections to read by. */
    HikariDataSource readers();

    /** The condition by which rows of {@code findable} hold words; one parameter, as {@link #words} writes it. */
    String holdsWords();

    /** Beginnings of words, all of which are wanted, as the database's own search takes them. */
    String words(List<String> beginnings);

    /** The folder of its tables' definitions. */
    String migrations();

    /** Whether the trouble lies with the database (full, read-only, gone) and not with what was to be written. */
    boolean unavailable(SQLException trouble);

    /** In words for the shop's owner: what is wrong and what to do. */
    String explain(SQLException trouble);

    /** A file for what must outlive this process but not the machine; empty where there is no place for one. */
    Optional<Path> beside();

    /** How much room there is where it is kept. */
    Room room(int reserve);

    @Override
    void close();
}
