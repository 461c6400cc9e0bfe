package dragoman.jdbc;

import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Tie;
import dragoman.port.Ties;
import java.time.Instant;
import java.util.List;

/** Reads what shows whose a conversation is. */
final class SqlTies implements Ties {
    private static final String SHARED = """
            SELECT conversation FROM customer_tie WHERE bot = ? AND kind = ? AND tie = ? AND shown >= ?
            ORDER BY shown DESC, conversation""";
    private static final String OWN = "SELECT kind, tie FROM customer_tie WHERE conversation = ? ORDER BY kind, tie";

    private final Reading reading;

    SqlTies(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<ConversationId> of(BotId bot, Tie tie, Instant since) {
        return reading.rows(SHARED, ask -> {
            ask.setString(1, bot.value());
            ask.setString(2, tie.kind().name());
            ask.setString(3, tie.value());
            ask.setLong(4, since.toEpochMilli());
        }, row -> new ConversationId(row.getString(1)));
    }

    @Override
    public List<Tie> of(ConversationId conversation) {
        return reading.rows(OWN, ask -> ask.setString(1, conversation.value()),
                row -> new Tie(Tie.Kind.valueOf(row.getString(1)), row.getString(2)));
    }
}
