package dragoman.jdbc;

import dragoman.model.Address;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** A statement that stays prepared, filled row by row and run for all rows at once. */
final class Rows {
    private final PreparedStatement statement;
    private int column;
    private int rows;

    Rows(PreparedStatement statement) {
        this.statement = statement;
    }

    Rows put(@Nullable String text) throws SQLException {
        statement.setString(++column, text == null ? null : clean(text));
        return this;
    }

    /** PostgreSQL knows no NUL in a text; nobody misses it. */
    static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    Rows put(long number) throws SQLException {
        statement.setLong(++column, number);
        return this;
    }

    Rows put(byte @Nullable [] bytes) throws SQLException {
        statement.setBytes(++column, bytes);
        return this;
    }

    /** Bot, channel, chat, thread. */
    Rows put(Address address) throws SQLException {
        return put(address.bot().value()).put(address.channel().value()).put(address.user())
                .put(address.thread());
    }

    /** {@code null} for none. */
    Rows putOrNull(@Nullable Long number) throws SQLException {
        if (number == null) {
            statement.setNull(++column, Types.BIGINT);
            return this;
        }
        return put((long) number);
    }

    /** The row is whole. */
    void add() throws SQLException {
        statement.addBatch();
        column = 0;
        rows++;
    }

    /** How many rows of the table each row of ours has changed. */
    int[] run() throws SQLException {
        if (rows == 0) {
            return new int[0];
        }
        rows = 0;
        return statement.executeBatch();
    }

    /** Runs a single row. */
    int once() throws SQLException {
        add();
        return run()[0];
    }

    /** Forgets what a failed attempt has left. */
    void clear() throws SQLException {
        column = 0;
        rows = 0;
        statement.clearBatch();
    }
}
