package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.Call;
import dragoman.model.CallKey;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.List;

/** Writes the calls that wait for their result. */
final class Calls {
    static final String ALL = "SELECT sent, document FROM shop_call ORDER BY asked, conversation, turn, idx";
    private static final String ASK = """
            INSERT INTO shop_call (conversation, turn, idx, sent, asked, document) VALUES (?, ?, ?, 0, ?, ?)
            ON CONFLICT (conversation, turn, idx) DO NOTHING""";
    private static final String SEND = """
            UPDATE shop_call SET sent = sent + 1 WHERE conversation = ? AND turn = ? AND idx = ?""";
    private static final String DONE = "DELETE FROM shop_call WHERE conversation = ? AND turn = ? AND idx = ?";

    private final Pen pen;
    private final Codec codec;

    Calls(Pen pen, Codec codec) {
        this.pen = pen;
        this.codec = codec;
    }

    void ask(List<Call> calls) throws SQLException {
        for (var call : calls) {
            put(pen.rows(ASK), call.key()).put(call.asked().toEpochMilli()).put(codec.write(call)).once();
        }
    }

    Written send(CallKey call) throws SQLException {
        return put(pen.rows(SEND), call).once() == 1
                ? new Written.Done()
                : new Written.Failed("the call " + call + " is waited for no more");
    }

    /** Something came of it. */
    void done(CallKey call) throws SQLException {
        put(pen.rows(DONE), call).once();
    }

    private static Rows put(Rows rows, CallKey call) throws SQLException {
        return rows.put(call.conversation().value()).put(call.turn()).put(call.index());
    }
}
