package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.port.Arrival;
import dragoman.port.Unfinished;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a restart finds. */
final class SqlUnfinished implements Unfinished {
    private static final String ARRIVALS = """
            SELECT number, conversation, received FROM inbox WHERE parked IS NULL ORDER BY number""";
    /** The plus keeps SQLite from walking through all lines that were ever said, only to find them in order. */
    static final String LINES = "SELECT * FROM outbox WHERE state < 3 ORDER BY +seq, idx";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlUnfinished(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Arrival> arrivals() {
        return reading.rows(ARRIVALS, _ -> {},
                row -> new Arrival(row.getLong("number"), new ConversationId(row.getString("conversation")),
                        codec.received(row.getBytes("received"))));
    }

    @Override
    public List<Waiting> lines() {
        return reading.rows(LINES, _ -> {}, row -> new Waiting(line(row, codec), LineStates.read(row)));
    }

    @Override
    public List<Asked> calls() {
        return reading.rows(Calls.ALL, _ -> {},
                row -> new Asked(codec.call(row.getBytes("document")), row.getInt("sent") > 0));
    }

    static Line line(ResultSet row, Codec codec) throws SQLException {
        var key = new LineKey(new ConversationId(row.getString("conversation")), row.getLong("turn"),
                row.getInt("idx"));
        var author = new Author(Optional.ofNullable(row.getString("author")).map(AgentId::new));
        return new Line(key, Columns.address(row), codec.message(row.getBytes("message")), author,
                row.getLong("epoch"));
    }
}
