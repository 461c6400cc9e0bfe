package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.ConversationId;
import dragoman.model.Heard;
import dragoman.model.LineState;
import dragoman.port.Transcripts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What was said, read. */
final class SqlTranscripts implements Transcripts {
    private static final String TURNS = """
            SELECT turn, heard FROM turn WHERE conversation = :conversation AND turn > :after
            ORDER BY turn LIMIT :max""";

    /** With what the messenger reported, by its own id of the message or by our key. */
    private static final String LINES = """
            SELECT o.*, t.at AS at, v.reached AS reached, v.message AS reported, k.reached AS key_reached,
                k.message AS key_reported
            FROM turn t JOIN outbox o ON o.seq = t.seq
            LEFT JOIN receipt v ON v.bot = o.bot AND v.channel = o.channel AND v.ref = o.vendor
            LEFT JOIN receipt k ON k.bot = o.bot AND k.channel = o.channel
                AND k.ref = 'line ' || o.conversation || '.' || o.turn || '.' || o.idx
            WHERE t.conversation = :conversation AND t.turn > :after AND t.turn <= :last
            ORDER BY t.turn, o.idx""";

    private final Reading reading;
    private final Departures departures;
    private final Codec codec = new Codec();

    SqlTranscripts(Reading reading, Departures departures) {
        this.reading = reading;
        this.departures = departures;
    }

    @Override
    public List<Spoken> read(ConversationId conversation, long afterTurn, int maxTurns) {
        var wire = departures.onTheWire();
        return reading.ask(handle -> {
            var turns = turns(handle, conversation, afterTurn, maxTurns);
            if (turns.isEmpty()) {
                return List.of();
            }
            var lines = lines(handle, conversation, afterTurn, turns.getLast().turn(), wire).stream()
                    .collect(Collectors.groupingBy(Out::turn));
            var all = new ArrayList<Spoken>();
            for (var turn : turns) {
                turn.heard().ifPresent(heard -> heard.all().forEach(
                        each -> all.add(
                                new In(turn.turn(), each.received().at(), each.update(), each.hidden()))));
                all.addAll(lines.getOrDefault(turn.turn(), List.of()));
            }
            return List.copyOf(all);
        });
    }

    private record Taken(long turn, Optional<Heard> heard) {}

    private List<Taken> turns(Handle handle, ConversationId conversation, long after, int max) {
        return handle.createQuery(TURNS).bind("conversation", conversation.value()).bind("after", after)
                .bind("max", max)
                .map((row, _) -> new Taken(row.getLong("turn"),
                        Optional.ofNullable(row.getBytes("heard")).map(codec::heard)))
                .list();
    }

    private List<Out> lines(Handle handle, ConversationId conversation, long after, long last,
            Departures.OnTheWire wire) {
        return handle.createQuery(LINES).bind("conversation", conversation.value()).bind("after", after)
                .bind("last", last).map((row, _) -> out(row, wire)).list();
    }

    private Out out(ResultSet row, Departures.OnTheWire wire) throws SQLException {
        var line = SqlUnfinished.line(row, codec);
        return new Out(line.key().turn(), Instant.ofEpochMilli(row.getLong("at")), line.key(), line.author(),
                line.message(), wire.state(line.key(), shown(row)));
    }

    /** A report says more than we know ourselves; the one that has come further counts. */
    private static LineState shown(ResultSet row) throws SQLException {
        int byVendor = reached(row, "reached");
        int byKey = reached(row, "key_reached");
        if (byVendor < 0 && byKey < 0) {
            return LineStates.read(row);
        }
        return new LineState.Reported(row.getString(byVendor >= byKey ? "reported" : "key_reported"),
                LineStates.status(Math.max(byVendor, byKey)));
    }

    private static int reached(ResultSet row, String column) throws SQLException {
        int reached = row.getInt(column);
        return row.wasNull() ? -1 : reached;
    }
}
