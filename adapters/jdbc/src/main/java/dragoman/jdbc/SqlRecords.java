package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.Records;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.port.ShopRecord;
import dragoman.port.Stock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Orders, wishes and complaints, read; and what of the stock they have taken. */
final class SqlRecords implements Records, Stock {
    private static final String LIST = "SELECT * FROM shop_record ORDER BY at DESC, number";
    private static final String OF_KIND = "SELECT * FROM shop_record WHERE kind = ? ORDER BY at DESC, number";
    private static final String OF_CONVERSATIONS = "SELECT * FROM shop_record WHERE conversation IN (%s) ORDER BY at DESC, number";
    private static final String FIND = "SELECT * FROM shop_record WHERE number = ?";
    private static final String TAKEN = "SELECT item, taken FROM stock_taken WHERE bot = ?";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlRecords(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<ShopRecord> list(Optional<String> kind) {
        return reading.ask(handle -> {
            var query = kind.isPresent()
                    ? handle.createQuery(OF_KIND).bind(0, kind.get())
                    : handle.createQuery(LIST);
            return query.map((row, _) -> read(row)).list();
        });
    }

    /** Of these conversations, newest first. */
    List<ShopRecord> of(Collection<ConversationId> conversations) {
        return reading.among(OF_CONVERSATIONS, conversations.stream().map(ConversationId::value).toList(),
                this::read);
    }

    @Override
    public Optional<ShopRecord> find(String number) {
        return reading.ask(
                handle -> handle.createQuery(FIND).bind(0, number).map((row, _) -> read(row)).findOne());
    }

    @Override
    public Map<String, Integer> taken(BotId bot) {
        return reading.rows(TAKEN, statement -> statement.setString(1, bot.value()),
                row -> Map.entry(row.getString("item"), row.getInt("taken"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ShopRecord read(ResultSet row) throws SQLException {
        return new ShopRecord(row.getString("number"), row.getString("kind"), row.getString("state"),
                row.getString("summary"), codec.fields(row.getBytes("fields")),
                new ConversationId(row.getString("conversation")), Columns.address(row),
                row.getString("customer"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
