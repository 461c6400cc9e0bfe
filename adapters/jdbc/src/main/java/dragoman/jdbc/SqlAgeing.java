package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.store.Ageing;
import dragoman.desk.store.Bulk;
import dragoman.model.ConversationId;
import dragoman.model.Ownership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has grown old, read. */
final class SqlAgeing implements Ageing {
    private static final String CONVERSATIONS = """
            SELECT c.id, c.turns, c.owner,
                (SELECT min(r.number) FROM shop_record r WHERE r.conversation = c.id AND %s) AS open_order,
                (SELECT t.at FROM turn t WHERE t.conversation = c.id ORDER BY t.turn DESC LIMIT 1) AS last,
                (SELECT count(*) FROM turn t WHERE t.conversation = c.id AND t.at < ? AND t.heard IS NOT NULL) AS words
            FROM conversation c WHERE c.id > ? ORDER BY c.id LIMIT ?"""
            .formatted(AgePen.OPEN_ORDER);
    private static final String RECORDS = """
            SELECT number FROM shop_record WHERE number > ? AND at < ? AND (customer <> '' OR summary <> '' OR chat <> '-')
                AND NOT (%s) AND conversation NOT IN (SELECT id FROM conversation WHERE owner > 0)
            ORDER BY number LIMIT ?"""
            .formatted(AgePen.OPEN_ORDER);
    private static final String ACTS = "SELECT max(number) FROM audit WHERE at < ?";
    private static final String LEFT = """
            SELECT c.state, e.heard FROM erased e JOIN conversation c ON c.id = e.conversation
            WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = c.id AND o.state < 3)""";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlAgeing(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Aged> conversations(String after, Instant before, int max) {
        return reading.rows(CONVERSATIONS, ask -> {
            ask.setLong(1, before.toEpochMilli());
            ask.setString(2, after);
            ask.setInt(3, max);
        }, SqlAgeing::aged);
    }

    private static Aged aged(ResultSet row) throws SQLException {
        long last = row.getLong("last");
        var known = row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(last));
        return new Aged(new ConversationId(row.getString("id")), row.getLong("turns"),
                row.getLong("owner") > 0, Optional.ofNullable(row.getString("open_order")), known,
                row.getInt("words"));
    }

    @Override
    public List<String> records(String after, Instant before, int max) {
        return reading.rows(RECORDS, ask -> {
            ask.setString(1, after);
            ask.setLong(2, before.toEpochMilli());
            ask.setInt(3, max);
        }, row -> row.getString(1));
    }

    @Override
    public long count(Bulk what, Instant before) {
        return AgePen.old(what).stream().mapToLong(rows -> reading.rows("SELECT count(*) " + rows,
                ask -> ask.setLong(1, before.toEpochMilli()), row -> row.getLong(1)).getFirst()).sum();
    }

    @Override
    public Optional<Long> acts(Instant before) {
        return reading.rows(ACTS, ask -> ask.setLong(1, before.toEpochMilli()), row -> row.getLong(1))
                .stream().filter(number -> number > 0).findFirst();
    }

    @Override
    public List<Aged> left() {
        return reading.rows(LEFT, _ -> {}, this::left).stream().flatMap(Optional::stream).toList();
    }

    /** Who has written since has begun anew. */
    private Optional<Aged> left(ResultSet row) throws SQLException {
        var chat = codec.conversation(row.getBytes(1));
        var over = chat.custody().owner() instanceof Ownership.Bot
                && chat.progress().heardAt().toEpochMilli() <= row.getLong(2);
        return over
                ? Optional.of(new Aged(chat.id(), chat.progress().turns(), false, Optional.empty(),
                        Optional.empty(), 0))
                : Optional.empty();
    }
}
