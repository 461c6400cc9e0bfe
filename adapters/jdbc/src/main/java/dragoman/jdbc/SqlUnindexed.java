package dragoman.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dragoman.codec.Codec;
import dragoman.desk.store.Found.Unindexed;
import dragoman.model.Conversation;
import dragoman.model.Heard;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was said and cannot be found yet, many turns with three questions: this runs beside customers who wait. */
final class SqlUnindexed {
    private static final String TURNS = """
            SELECT t.seq, t.turn, t.at, t.conversation, t.heard FROM turn t JOIN conversation c ON c.id = t.conversation
            WHERE t.seq > (SELECT seq FROM found_until) ORDER BY t.seq LIMIT ?""";
    private static final String CONVERSATIONS = "SELECT state FROM conversation WHERE id IN (%s)";
    private static final String LINES = "SELECT * FROM outbox WHERE seq BETWEEN ? AND ? ORDER BY seq, idx";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlUnindexed(Reading reading) {
        this.reading = reading;
    }

    private record Taken(long seq, long turn, Instant at, String conversation, Optional<Heard> heard) {}

    List<Unindexed> next(int maxTurns) {
        var turns = reading.rows(TURNS, statement -> statement.setInt(1, maxTurns), this::taken);
        if (turns.isEmpty()) {
            return List.of();
        }
        var conversations = reading.among(CONVERSATIONS,
                turns.stream().map(Taken::conversation).distinct().toList(),
                row -> codec.conversation(row.getBytes(1))).stream()
                .collect(toMap(conversation -> conversation.id().value(), conversation -> conversation));
        var lines = lines(turns);
        return turns.stream()
                .flatMap(turn -> unindexed(turn, conversations, lines.getOrDefault(turn.seq(), List.of())))
                .toList();
    }

    private Taken taken(ResultSet row) throws SQLException {
        return new Taken(row.getLong("seq"), row.getLong("turn"), Instant.ofEpochMilli(row.getLong("at")),
                row.getString("conversation"), Optional.ofNullable(row.getBytes("heard")).map(codec::heard));
    }

    private Map<Long, List<Out>> lines(List<Taken> turns) {
        var at = turns.stream().collect(toMap(Taken::seq, Taken::at));
        return reading.rows(LINES, statement -> {
            statement.setLong(1, turns.getFirst().seq());
            statement.setLong(2, turns.getLast().seq());
        }, row -> {
            var line = SqlUnfinished.line(row, codec);
            long seq = row.getLong("seq");
            return Map.entry(seq, new Out(line.key().turn(), at.getOrDefault(seq, Instant.EPOCH), line.key(),
                    line.author(), line.message(), LineStates.read(row)));
        }).stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Stream<Unindexed> unindexed(Taken turn, Map<String, Conversation> conversations,
            List<Out> lines) {
        var said = new ArrayList<Spoken>();
        turn.heard().ifPresent(heard -> heard.all().forEach(each -> said.add(
                new In(turn.turn(), each.received().at(), each.update(), each.hidden()))));
        said.addAll(lines);
        return Optional.ofNullable(conversations.get(turn.conversation())).stream()
                .map(conversation -> new Unindexed(turn.seq(), conversation, List.copyOf(said)));
    }
}
