package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.codec.Unreadable;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Unfinished;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a restart finds. */
final class SqlUnfinished implements Unfinished {
    private static final String ARRIVALS = """
            SELECT number, conversation, received FROM inbox WHERE parked IS NULL ORDER BY number""";
    /** The plus keeps SQLite from walking through all lines that were ever said, only to find them in order. */
    static final String LINES = "SELECT * FROM outbox WHERE state < 3 ORDER BY +seq, idx";

    private static final Logger LOG = LoggerFactory.getLogger(SqlUnfinished.class);

    private final Reading reading;
    private final SqlJournal journal;
    private final Codec codec = new Codec();

    SqlUnfinished(Reading reading, SqlJournal journal) {
        this.reading = reading;
        this.journal = journal;
    }

    /** One row that cannot be read must not keep the shop closed: it is set aside. */
    @Override
    public List<Arrival> arrivals() {
        var aside = new ArrayList<Entry>();
        var all = reading.rows(ARRIVALS, _ -> {}, row -> readable(
                () -> new Arrival(row.getLong("number"), new ConversationId(row.getString("conversation")),
                        codec.received(row.getBytes("received"))),
                why -> aside.add(new Entry.Parking(row.getLong("number"), "it cannot be read: " + why))));
        return kept(all, aside);
    }

    @Override
    public List<Waiting> lines() {
        var aside = new ArrayList<Entry>();
        var wire = journal.departures().onTheWire();
        var all = reading.rows(LINES, _ -> {}, row -> readable(
                () -> waiting(line(row, codec), LineStates.read(row), wire),
                why -> aside.add(new Entry.Settling(key(row),
                        new LineState.Refused("it cannot be read any more: " + why)))));
        return kept(all, aside);
    }

    private static Waiting waiting(Line line, LineState row, Departures.OnTheWire wire) {
        return new Waiting(line, wire.state(line.key(), row));
    }

    /** A call that cannot be read is left where it is; its conversation stops waiting when its time is over. */
    @Override
    public List<Asked> calls() {
        return reading.rows(Calls.ALL, _ -> {}, row -> readable(
                () -> new Asked(codec.call(row.getBytes("document")), row.getInt("sent") > 0),
                why -> LOG.error("A call to the shop's system cannot be read and is not made: {}", why)))
                .stream().flatMap(Optional::stream).toList();
    }

    private <T> List<T> kept(List<Optional<T>> all, List<Entry> aside) {
        if (!aside.isEmpty()) {
            LOG.error("{} rows cannot be read and are set aside; see ./dragoman parked list", aside.size());
            journal.write(aside);
        }
        return all.stream().flatMap(Optional::stream).toList();
    }

    private interface Reads<T> {
        T read() throws SQLException;
    }

    private interface Notes {
        void note(String why) throws SQLException;
    }

    private static <T> Optional<T> readable(Reads<T> row, Notes unreadable) throws SQLException {
        try {
            return Optional.of(row.read());
        } catch (IllegalArgumentException | Unreadable damaged) {
            unreadable.note(String.valueOf(damaged.getMessage()));
            return Optional.empty();
        }
    }

    static Line line(ResultSet row, Codec codec) throws SQLException {
        var author = new Author(Optional.ofNullable(row.getString("author")).map(AgentId::new));
        return new Line(key(row), Columns.address(row), codec.message(row.getBytes("message")), author,
                row.getLong("epoch"));
    }

    static LineKey key(ResultSet row) throws SQLException {
        return new LineKey(new ConversationId(row.getString("conversation")), row.getLong("turn"),
                row.getInt("idx"));
    }
}
