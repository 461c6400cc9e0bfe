package dragoman.jdbc;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import dragoman.codec.Codec;
import dragoman.desk.store.Topics;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the desk in a messenger's group keeps, read. */
final class SqlTopics implements Topics {
    private static final String ALL = "SELECT * FROM group_topic WHERE bot = ?";
    private static final String ONE = "SELECT * FROM group_topic WHERE conversation = ?";
    private static final String LINES = "SELECT line, sure FROM group_line WHERE conversation = ?";
    private static final String MEMBERS = "SELECT account, person, until FROM group_member";

    private static final String DEEDS = "SELECT * FROM group_deed WHERE bot = ? ORDER BY number";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlTopics(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Topic> all(BotId bot) {
        return reading.rows(ALL, statement -> statement.setString(1, bot.value()), SqlTopics::topic);
    }

    @Override
    public Optional<Topic> of(ConversationId conversation) {
        return reading.rows(ONE, statement -> statement.setString(1, conversation.value()), SqlTopics::topic)
                .stream().findFirst();
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(new ConversationId(row.getString("conversation")), new BotId(row.getString("bot")),
                row.getString("chat"), row.getLong("topic"), row.getLong("card"), row.getLong("epoch"),
                row.getLong("since"), State.valueOf(row.getString("state")));
    }

    @Override
    public Told told(ConversationId conversation) {
        var lines = reading.rows(LINES, statement -> statement.setString(1, conversation.value()),
                row -> Map.entry(row.getString(1), row.getInt(2) == 1)).stream()
                .collect(partitioningBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())));
        return new Told(Objects.requireNonNull(lines.get(true)), Objects.requireNonNull(lines.get(false)));
    }

    @Override
    public List<Deed> deeds(BotId bot) {
        return reading.rows(DEEDS, statement -> statement.setString(1, bot.value()),
                row -> new Deed(new ConversationId(row.getString("conversation")), bot, row.getString("chat"),
                        row.getString("deed"), codec.fields(row.getBytes("what"))));
    }

    @Override
    public List<Member> members() {
        return reading.rows(MEMBERS, _ -> {},
                row -> new Member(row.getString(1), new AgentId(row.getString(2)),
                        Instant.ofEpochMilli(row.getLong(3))));
    }
}
