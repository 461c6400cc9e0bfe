package dragoman.jdbc;

import dragoman.desk.store.Joinings;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.List;

/** What people of the shop have joined, read. */
final class SqlJoinings implements Joinings {
    private static final String OF = """
            SELECT m.id, m.bot, m.agent, m.at FROM customer_tie t JOIN merging m ON m.id = t.tie
            WHERE t.kind = 'DESK' AND t.conversation = ? ORDER BY m.at, m.id""";
    private static final String ALL = "SELECT conversation FROM customer_tie WHERE bot = ? AND kind = 'DESK' AND tie = ? ORDER BY conversation";

    private static final String PERSON = """
            WITH RECURSIVE person(id, far) AS (
                SELECT CAST(? AS TEXT), 0
                UNION SELECT other.conversation, 1 FROM person p JOIN customer_tie own ON own.conversation = p.id
                    JOIN customer_tie other ON other.bot = own.bot AND other.kind = own.kind AND other.tie = own.tie
                WHERE own.kind = 'DESK' OR (own.shown >= ? AND other.shown >= ?))
            SELECT id FROM person GROUP BY id ORDER BY min(far), id""";

    private final Reading reading;

    SqlJoinings(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Kept> of(ConversationId conversation) {
        return reading.rows(OF, ask -> ask.setString(1, conversation.value()),
                row -> new Kept(row.getString(1), new BotId(row.getString(2)), List.of(),
                        new AgentId(row.getString(3)), Instant.ofEpochMilli(row.getLong(4))))
                .stream()
                .map(one -> new Kept(one.id(), one.bot(), joined(one), one.agent(), one.at())).toList();
    }

    @Override
    public List<ConversationId> person(ConversationId conversation, Instant since) {
        return reading.rows(PERSON, ask -> {
            ask.setString(1, conversation.value());
            ask.setLong(2, since.toEpochMilli());
            ask.setLong(3, since.toEpochMilli());
        }, row -> new ConversationId(row.getString(1)));
    }

    private List<ConversationId> joined(Kept one) {
        return reading.rows(ALL, ask -> {
            ask.setString(1, one.bot().value());
            ask.setString(2, one.id());
        }, row -> new ConversationId(row.getString(1)));
    }
}
