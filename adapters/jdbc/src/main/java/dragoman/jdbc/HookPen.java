package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.hook.Hooks;
import dragoman.desk.store.DeskEntry.Delivered;
import dragoman.desk.store.DeskEntry.NotDelivered;
import dragoman.port.Notice;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Writes what systems outside are to be told, for those who want it. */
final class HookPen {
    private static final String TELL = """
            INSERT INTO webhook (hook, id, conversation, event, at, attempts, next, why, body)
            VALUES (?, ?, ?, ?, ?, 0, ?, '', ?) ON CONFLICT (hook, id) DO NOTHING""";
    private static final String DONE = "DELETE FROM webhook WHERE hook = ? AND id = ?";
    private static final String LATER = "UPDATE webhook SET attempts = ?, next = ?, why = ? WHERE hook = ? AND id = ?";

    private final Pen pen;
    private final Codec codec;
    private final Hooks hooks;

    HookPen(Pen pen, Codec codec, Hooks hooks) {
        this.pen = pen;
        this.codec = codec;
        this.hooks = hooks;
    }

    void tell(List<Notice> notices) throws SQLException {
        for (var notice : notices) {
            for (var hook : hooks.wanting(notice)) {
                pen.rows(TELL).put(hook).put(notice.id()).put(notice.conversation().value())
                        .put(notice.event()).put(notice.at().toEpochMilli())
                        .put(notice.at().toEpochMilli()).put(codec.write(notice)).once();
            }
        }
    }

    void done(Delivered delivered) throws SQLException {
        pen.rows(DONE).put(delivered.hook()).put(delivered.id()).once();
    }

    void later(NotDelivered not) throws SQLException {
        pen.rows(LATER).put(not.attempts()).putOrNull(not.next().map(Instant::toEpochMilli).orElse(null))
                .put(not.why()).put(not.hook()).put(not.id()).once();
    }
}
