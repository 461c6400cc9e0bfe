package dragoman.jdbc;

import dragoman.model.ConversationId;
import dragoman.port.Entry;
import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaWanted;
import dragoman.port.Written;
import java.sql.SQLException;

/** Writes which files there are. */
final class MediaPen {
    static final int WAITING = 0;
    static final int KEPT = 1;
    static final int LOST = 2;
    /** A commit that was lost may have kept it already. */
    private static final String WANT = """
            INSERT INTO media (id, conversation, bot, channel, kind, at, state, locator, name)
            VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)
            ON CONFLICT (id) DO UPDATE SET conversation = excluded.conversation WHERE media.state = 0""";
    private static final String SETTLE = """
            UPDATE media SET state = ?, file = ?, size = ?, why = ?, locator = NULL, name = coalesce(?, name)
            WHERE id = ? AND state = 0""";
    private static final String ATTACH = """
            INSERT INTO media (id, conversation, bot, channel, kind, at, agent, state, name, file, size)
            VALUES (?, ?, ?, '', ?, ?, ?, 1, ?, ?, ?) ON CONFLICT (id) DO NOTHING""";

    private final Pen pen;

    MediaPen(Pen pen) {
        this.pen = pen;
    }

    void want(ConversationId conversation, MediaWanted wanted) throws SQLException {
        pen.rows(WANT).put(wanted.id().value()).put(conversation.value()).put(wanted.bot().value())
                .put(wanted.channel().value()).put(wanted.kind().name()).put(wanted.at().toEpochMilli())
                .put(wanted.locator()).put(wanted.name().orElse("")).once();
    }

    Written settle(Entry.MediaSettled settled) throws SQLException {
        var row = pen.rows(SETTLE);
        switch (settled.state()) {
            case State.Waiting() -> row.put(WAITING).put((String) null).putOrNull(null).put((String) null)
                    .put((String) null);
            case State.Kept(var file, var name, var size) ->
                row.put(KEPT).put(file).put(size).put((String) null).put(name);
            case State.Lost(var why) ->
                row.put(LOST).put((String) null).putOrNull(null).put(why).put((String) null);
        }
        return row.put(settled.id().value()).once() == 1
                ? new Written.Done()
                : new Written.Failed("nobody waits for the file " + settled.id().value());
    }

    Written attach(MediaItem item) throws SQLException {
        if (!(item.state() instanceof State.Kept(var file, var name, var size))) {
            return new Written.Failed("a file that is not here cannot be attached");
        }
        pen.rows(ATTACH).put(item.id().value()).put(item.conversation().value()).put(item.bot().value())
                .put(item.kind().name()).put(item.at().toEpochMilli())
                .put(item.agent().map(agent -> agent.value()).orElse(null)).put(name).put(file).put(size)
                .once();
        return new Written.Done();
    }
}
