package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.codec.Unreadable;
import dragoman.model.ConversationId;
import dragoman.model.Received;
import dragoman.port.Parked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Updates that were set aside, read; also those that cannot be read any more. */
final class SqlParked implements Parked {
    private static final String ALL = """
            SELECT number, conversation, received, parked FROM inbox WHERE parked IS NOT NULL
            ORDER BY number LIMIT ?""";
    private static final String ONE = """
            SELECT number, conversation, received, parked FROM inbox WHERE parked IS NOT NULL AND number = ?""";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlParked(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Found> list(int max) {
        return reading.rows(ALL, ask -> ask.setInt(1, max), this::found);
    }

    @Override
    public Optional<Found> find(long number) {
        return reading.rows(ONE, ask -> ask.setLong(1, number), this::found).stream().findFirst();
    }

    private Found found(ResultSet row) throws SQLException {
        return new Found(row.getLong("number"), new ConversationId(row.getString("conversation")),
                received(row.getBytes("received")), row.getString("parked"));
    }

    private Optional<Received> received(byte[] document) {
        try {
            return Optional.of(codec.received(document));
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }
}
