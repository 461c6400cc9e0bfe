package dragoman.jdbc;

import dragoman.desk.search.Search.Kind;
import dragoman.desk.store.Findable;
import dragoman.desk.store.Found;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What can be found, read; and what is not in there yet. */
final class SqlFound implements Found {
    private static final String FIND = "SELECT * FROM findable WHERE %s AND bot IN (%s) ORDER BY at DESC LIMIT ?";
    private final Reading reading;
    private final Database database;

    SqlFound(Reading reading, Database database) {
        this.reading = reading;
        this.database = database;
    }

    @Override
    public List<Findable> find(List<String> words, Set<BotId> bots, int max) {
        if (words.isEmpty() || bots.isEmpty()) {
            return List.of();
        }
        var places = String.join(",", Collections.nCopies(bots.size(), "?"));
        return reading.rows(FIND.formatted(database.holdsWords(), places), statement -> {
            int place = 1;
            statement.setString(place++, database.words(words));
            for (var bot : bots) {
                statement.setString(place++, bot.value());
            }
            statement.setInt(place, max);
        }, SqlFound::findable);
    }

    private static Findable findable(ResultSet row) throws SQLException {
        return new Findable(Kind.valueOf(row.getString("kind")), new BotId(row.getString("bot")),
                new ConversationId(row.getString("conversation")), row.getString("reference"),
                row.getString("customer"), row.getString("text"), Instant.ofEpochMilli(row.getLong("at")));
    }

    @Override
    public List<Unindexed> missing(int maxTurns) {
        return new SqlUnindexed(reading).next(maxTurns);
    }
}
