package dragoman.jdbc;

import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.port.MediaBook;
import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaWanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which files there are, read. */
final class SqlMedia implements MediaBook {
    private static final String FIND = "SELECT * FROM media WHERE id = ?";
    private static final String OF = "SELECT * FROM media WHERE conversation = ? ORDER BY at, id";
    private static final String WANTED = "SELECT * FROM media WHERE state = 0 ORDER BY at, id";
    private static final String FILES = "SELECT DISTINCT file FROM media WHERE file IS NOT NULL";

    private final Reading reading;

    SqlMedia(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<MediaItem> find(MediaId id) {
        return reading.rows(FIND, ask -> ask.setString(1, id.value()), SqlMedia::item).stream().findFirst();
    }

    @Override
    public List<MediaItem> of(ConversationId conversation) {
        return reading.rows(OF, ask -> ask.setString(1, conversation.value()), SqlMedia::item);
    }

    @Override
    public List<Due> wanted() {
        return reading.rows(WANTED, _ -> {}, row -> new Due(new ConversationId(row.getString("conversation")),
                new MediaWanted(new MediaId(row.getString("id")), new BotId(row.getString("bot")),
                        new ChannelId(row.getString("channel")), kind(row),
                        Columns.textOrNothing(row, "locator"),
                        Optional.of(row.getString("name")).filter(name -> !name.isEmpty()), at(row))));
    }

    @Override
    public Set<String> files() {
        return new HashSet<>(reading.rows(FILES, _ -> {}, row -> row.getString(1)));
    }

    private static MediaItem item(ResultSet row) throws SQLException {
        return new MediaItem(new MediaId(row.getString("id")),
                new ConversationId(row.getString("conversation")), new BotId(row.getString("bot")), kind(row),
                at(row), Optional.ofNullable(row.getString("agent")).map(AgentId::new), state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getInt("state")) {
            case MediaPen.KEPT ->
                new State.Kept(row.getString("file"), row.getString("name"), row.getLong("size"));
            case MediaPen.LOST -> new State.Lost(Columns.textOrNothing(row, "why"));
            default -> new State.Waiting();
        };
    }

    private static Instant at(ResultSet row) throws SQLException {
        return Instant.ofEpochMilli(row.getLong("at"));
    }

    /** One that a later version knows is a file all the same. */
    private static MediaKind kind(ResultSet row) throws SQLException {
        var name = row.getString("kind");
        return Arrays.stream(MediaKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .orElse(MediaKind.OTHER);
    }
}
