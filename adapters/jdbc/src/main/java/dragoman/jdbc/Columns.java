package dragoman.jdbc;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads columns that several tables have. */
final class Columns {
    private Columns() {}

    static Address address(ResultSet row) throws SQLException {
        return new Address(new BotId(row.getString("bot")), new ChannelId(row.getString("channel")),
                row.getString("chat"), row.getString("thread"));
    }

    static String textOrNothing(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
