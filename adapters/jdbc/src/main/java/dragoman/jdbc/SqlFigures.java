package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.store.Figures;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Milestone;
import dragoman.port.ShopRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What reports count, read. */
final class SqlFigures implements Figures {
    private static final String MILESTONES = "SELECT * FROM milestone WHERE bot = ? AND at >= ? AND at < ? ORDER BY at, seq, idx";
    private static final String ACTIVE = """
            SELECT c.state, (SELECT min(f.at) FROM turn f WHERE f.conversation = c.id) AS began
            FROM conversation c WHERE EXISTS (SELECT 1 FROM turn t WHERE t.conversation = c.id AND t.at >= ? AND t.at < ?)""";
    private static final String PAST = """
            SELECT c.conversation, c.began, c.opinion FROM past_customer c WHERE c.bot = ? AND EXISTS (
                SELECT 1 FROM past_day d WHERE d.conversation = c.conversation AND d.at >= ? AND d.at < ?)""";
    private static final String RECORDS = "SELECT number FROM shop_record WHERE bot = ? AND at >= ? AND at < ? ORDER BY at";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlFigures(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Event> milestones(BotId bot, Instant from, Instant until) {
        return reading.rows(MILESTONES, statement -> {
            statement.setString(1, bot.value());
            statement.setLong(2, from.toEpochMilli());
            statement.setLong(3, until.toEpochMilli());
        }, row -> new Event(new ConversationId(row.getString("conversation")),
                Instant.ofEpochMilli(row.getLong("at")),
                new Milestone(Milestone.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("agent")).map(AgentId::new),
                        row.getString("detail"))));
    }

    /** Who was forgotten and came back is one customer. */
    @Override
    public List<Active> active(BotId bot, Instant from, Instant until) {
        var all = new LinkedHashMap<ConversationId, Active>();
        here(from, until).stream().filter(one -> one.bot().equals(bot))
                .forEach(one -> all.put(one.active().conversation(), one.active()));
        past(bot, from, until)
                .forEach(one -> all.merge(one.conversation(), one, (now, past) -> new Active(
                        now.conversation(), past.began(), now.opinion().or(past::opinion))));
        return List.copyOf(all.values());
    }

    private record Here(BotId bot, Active active) {}

    private List<Here> here(Instant from, Instant until) {
        return reading.rows(ACTIVE, statement -> {
            statement.setLong(1, from.toEpochMilli());
            statement.setLong(2, until.toEpochMilli());
        }, row -> {
            var chat = codec.conversation(row.getBytes(1));
            return new Here(chat.address().bot(), new Active(chat.id(),
                    Instant.ofEpochMilli(row.getLong(2)), Forgetting.opinion(chat)));
        });
    }

    private List<Active> past(BotId bot, Instant from, Instant until) {
        return reading.rows(PAST, statement -> {
            statement.setString(1, bot.value());
            statement.setLong(2, from.toEpochMilli());
            statement.setLong(3, until.toEpochMilli());
        }, row -> new Active(new ConversationId(row.getString(1)), Instant.ofEpochMilli(row.getLong(2)),
                Optional.ofNullable(row.getString(3))));
    }

    @Override
    public List<ShopRecord> records(BotId bot, Instant from, Instant until) {
        var records = new SqlRecords(reading);
        return reading.rows(RECORDS, statement -> {
            statement.setString(1, bot.value());
            statement.setLong(2, from.toEpochMilli());
            statement.setLong(3, until.toEpochMilli());
        }, row -> row.getString(1)).stream().flatMap(number -> records.find(number).stream()).toList();
    }
}
