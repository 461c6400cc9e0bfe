package dragoman.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dragoman.codec.Codec;
import dragoman.desk.store.DeskEntry.Noted;
import dragoman.desk.store.Jottings;
import dragoman.desk.store.Mark;
import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.model.Milestone;
import dragoman.port.Ticket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept beside conversations, read. */
final class SqlJottings implements Jottings {
    private static final String NOTES = "SELECT * FROM note WHERE conversation IN (%s) ORDER BY at, id";
    private static final String MARKS = "SELECT * FROM chat_mark WHERE conversation IN (%s) ORDER BY kind, name";
    private static final String MILESTONES = "SELECT * FROM milestone WHERE conversation = ? ORDER BY seq, idx";
    private static final String TICKETS = "SELECT document FROM ticket WHERE conversation = ? ORDER BY since DESC, id";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlJottings(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Noted> notes(Collection<ConversationId> conversations) {
        return reading.among(NOTES, conversations.stream().map(ConversationId::value).toList(),
                row -> new Noted(row.getString("id"), new ConversationId(row.getString("conversation")),
                        Instant.ofEpochMilli(row.getLong("at")), new AgentId(row.getString("agent")),
                        row.getString("text")));
    }

    @Override
    public Map<ConversationId, List<Mark>> marks(Collection<ConversationId> conversations) {
        return reading.among(MARKS, conversations.stream().map(ConversationId::value).toList(),
                row -> Map.entry(new ConversationId(row.getString("conversation")), mark(row))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        long until = row.getLong("until");
        var counts = row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(until));
        return new Mark(Mark.Kind.valueOf(row.getString("kind")), row.getString("name"), counts);
    }

    @Override
    public List<Passed> milestones(ConversationId conversation) {
        return reading.rows(MILESTONES, statement -> statement.setString(1, conversation.value()),
                row -> new Passed(Instant.ofEpochMilli(row.getLong("at")),
                        new Milestone(Milestone.Kind.valueOf(row.getString("kind")),
                                Optional.ofNullable(row.getString("agent")).map(AgentId::new),
                                row.getString("detail"))));
    }

    @Override
    public List<Ticket> tickets(ConversationId conversation) {
        return reading.rows(TICKETS, statement -> statement.setString(1, conversation.value()),
                row -> codec.ticket(row.getBytes(1)));
    }
}
