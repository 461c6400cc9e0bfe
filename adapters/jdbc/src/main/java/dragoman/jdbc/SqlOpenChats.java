package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.store.OpenChats;
import dragoman.model.AgentId;
import dragoman.model.Conversation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conversations as the desk lists them, read. */
final class SqlOpenChats implements OpenChats {
    private static final String OPEN = "SELECT state FROM conversation WHERE owner > 0 AND owner < 6";
    private static final String HELD = "SELECT state FROM conversation WHERE owner > 0 AND owner < 6 AND agent = ?";
    private static final String CLOSED = """
            SELECT c.state FROM (SELECT conversation, max(resolved) AS last FROM ticket WHERE resolved IS NOT NULL
                GROUP BY conversation ORDER BY 2 DESC LIMIT ? OFFSET ?) t
            JOIN conversation c ON c.id = t.conversation WHERE c.owner = 0 OR c.owner = 6 ORDER BY t.last DESC""";
    private static final String LATEST = """
            SELECT c.state FROM (SELECT conversation, max(seq) AS last FROM turn
                WHERE seq > (SELECT max(seq) FROM turn) - ? GROUP BY conversation ORDER BY 2 DESC LIMIT ? OFFSET ?) t
            JOIN conversation c ON c.id = t.conversation ORDER BY t.last DESC""";
    private static final String MENTIONING = """
            SELECT state FROM conversation
            WHERE id IN (SELECT conversation FROM chat_mark WHERE kind = 'MENTIONED')""";
    private static final String LOAD = """
            SELECT agent, count(*) FROM conversation WHERE owner > 0 AND agent IS NOT NULL GROUP BY agent""";
    /** So many turns back at most: the list is of what goes on. */
    private static final int LATELY = 50_000;

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlOpenChats(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Conversation> open(Optional<AgentId> agent) {
        return agent.isPresent()
                ? reading.rows(HELD, statement -> statement.setString(1, agent.get().value()),
                        row -> codec.conversation(row.getBytes(1)))
                : reading.rows(OPEN, _ -> {}, row -> codec.conversation(row.getBytes(1)));
    }

    @Override
    public List<Conversation> closed(int from, int max) {
        return reading.rows(CLOSED, statement -> {
            statement.setInt(1, max);
            statement.setInt(2, from);
        }, row -> codec.conversation(row.getBytes(1)));
    }

    @Override
    public List<Conversation> latest(int from, int max) {
        return reading.rows(LATEST, statement -> {
            statement.setInt(1, LATELY);
            statement.setInt(2, max);
            statement.setInt(3, from);
        }, row -> codec.conversation(row.getBytes(1)));
    }

    @Override
    public List<Conversation> mentioning() {
        return reading.rows(MENTIONING, _ -> {}, row -> codec.conversation(row.getBytes(1)));
    }

    @Override
    public Map<AgentId, Integer> load() {
        var load = new HashMap<AgentId, Integer>();
        reading.rows(LOAD, _ -> {}, row -> load.put(new AgentId(row.getString(1)), row.getInt(2)));
        return load;
    }
}
