package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.port.Revisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Versions of bots, read. Who runs on one is asked for only when something was edited: no index makes each turn dearer for it. */
final class SqlRevisions implements Revisions {
    private static final String KEPT = "SELECT revision, replaced, files FROM revision WHERE bot = ?";
    private static final String CHATS = "SELECT state FROM conversation WHERE revision = ?";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlRevisions(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Kept> kept(BotId bot) {
        return reading.rows(KEPT, ask -> ask.setString(1, bot.value()), SqlRevisions::kept);
    }

    @Override
    public List<Conversation> chats(String revision) {
        return reading.rows(CHATS, ask -> ask.setString(1, revision),
                row -> codec.conversation(row.getBytes(1)));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var at = row.getLong(2);
        var replaced = row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(at));
        return new Kept(row.getString(1), replaced, Packed.files(row.getBytes(3)));
    }
}
