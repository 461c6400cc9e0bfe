package dragoman.jdbc;

import dragoman.desk.store.Census;
import dragoman.model.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts rows of a customer. */
final class SqlCensus implements Census {
    private static final List<String> TABLES = List.of("alias", "inbox", "turn", "outbox", "shop_record",
            "ticket",
            "shop_call", "media", "customer_tie", "milestone", "note", "chat_mark", "findable",
            "group_topic", "group_line", "group_deed");

    private final Reading reading;

    SqlCensus(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Map<String, Integer> count(ConversationId conversation) {
        var counts = new TreeMap<String, Integer>();
        for (var table : TABLES) {
            int count = reading.rows("SELECT count(*) FROM " + table + " WHERE conversation = ?",
                    statement -> statement.setString(1, conversation.value()), row -> row.getInt(1))
                    .getFirst();
            if (count > 0) {
                counts.put(table, count);
            }
        }
        return counts;
    }
}
