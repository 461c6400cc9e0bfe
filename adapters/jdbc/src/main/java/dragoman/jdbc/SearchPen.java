package dragoman.jdbc;

import dragoman.desk.search.Folding;
import dragoman.desk.store.DeskEntry.Indexed;
import java.sql.SQLException;

/** Writes what can be found. */
final class SearchPen {
    private static final String ADD = """
            INSERT INTO findable (kind, bot, conversation, reference, customer, text, words, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (conversation, kind, reference) DO UPDATE
            SET customer = excluded.customer, text = excluded.text, words = excluded.words, at = excluded.at""";
    private static final String UNTIL = "UPDATE found_until SET seq = ? WHERE seq < ?";

    private final Pen pen;

    SearchPen(Pen pen) {
        this.pen = pen;
    }

    void write(Indexed indexed) throws SQLException {
        var rows = pen.rows(ADD);
        for (var each : indexed.texts()) {
            rows.put(each.kind().name()).put(each.bot().value()).put(each.conversation().value())
                    .put(each.reference()).put(each.customer()).put(each.text())
                    .put(Folding.words(each.customer() + " " + each.text())).put(each.at().toEpochMilli())
                    .add();
        }
        rows.run();
        pen.rows(UNTIL).put(indexed.upTo()).put(indexed.upTo()).once();
    }
}
