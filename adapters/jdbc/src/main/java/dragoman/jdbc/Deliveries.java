package dragoman.jdbc;

import dragoman.model.Conversation;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.port.Entry;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes how lines fare. All but the reports touch unfinished lines only, which a small index holds: {@code state < 3} stands in each
 * statement for its sake.
 */
final class Deliveries {
    static final String CLAIM = """
            UPDATE outbox SET state = 2, attempts = attempts + 1
            WHERE conversation = ? AND turn = ? AND idx = ? AND state < 3 AND state < 2""";
    static final String TAKE_BACK = """
            UPDATE outbox SET state = 6 WHERE conversation = ? AND turn = ? AND idx = ? AND state < 3 AND state < 2""";
    static final String VOID = """
            UPDATE outbox SET state = 6 WHERE conversation = ? AND state < 3 AND state < 2 AND epoch < ?""";
    /** What is on the wire cannot be taken back; should the vendor put it off, it is not tried again. */
    static final String NOT_AGAIN = "UPDATE outbox SET epoch = -1 WHERE conversation = ? AND state = 2 AND state < 3 AND epoch < ?";
    static final String SETTLE = """
            UPDATE outbox SET state = ?, vendor = ?, why = ?
            WHERE conversation = ? AND turn = ? AND idx = ? AND state < 3""";
    static final String RETRY = """
            UPDATE outbox SET state = CASE WHEN epoch < 0 THEN 6 ELSE 0 END, attempts = ?, not_before = ?
            WHERE conversation = ? AND turn = ? AND idx = ? AND state < 3""";
    static final String RELEASE = "UPDATE outbox SET state = 0 WHERE conversation = ? AND state < 3 AND state = 1";
    private static final String AGAIN = """
            UPDATE outbox SET state = 0, not_before = 0, vendor = NULL, why = NULL,
                attempts = CASE attempts WHEN 0 THEN 1 ELSE attempts END
            WHERE seq = (SELECT seq FROM turn WHERE conversation = ? AND turn = ?) AND idx = ? AND state IN (4, 5)
            AND NOT EXISTS (SELECT 1 FROM receipt r
                WHERE r.bot = outbox.bot AND r.channel = outbox.channel AND r.ref = ? AND r.reached <> 1)""";
    private static final String REPORT = """
            INSERT INTO receipt (bot, channel, ref, message, reached, reason) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (bot, channel, ref) DO UPDATE
            SET message = excluded.message, reached = excluded.reached, reason = excluded.reason
            WHERE receipt.reached < excluded.reached""";
    private static final String REPORT_OF_OURS = """
            INSERT INTO receipt (bot, channel, ref, message, reached, reason)
            SELECT bot, channel, ?, ?, ?, NULL FROM outbox
            WHERE seq = (SELECT seq FROM turn WHERE conversation = ? AND turn = ?) AND idx = ?
            ON CONFLICT (bot, channel, ref) DO UPDATE SET message = excluded.message, reached = excluded.reached
            WHERE receipt.reached < excluded.reached""";

    private final Pen pen;
    private final Departures departures;

    Deliveries(Pen pen, Departures departures) {
        this.pen = pen;
        this.departures = departures;
    }

    void claim(List<Asked<Entry.Claiming>> asked, Written[] answers) throws SQLException {
        if (asked.stream().flatMap(each -> each.entry().lines().stream()).anyMatch(departures::isNoted)) {
            departures.becomeRows(pen);
        }
        var rows = pen.rows(CLAIM);
        for (var each : asked) {
            for (var line : each.entry().lines()) {
                put(rows, line).add();
            }
        }
        int[] changed = rows.run();
        int row = 0;
        for (var each : asked) {
            var claimed = new ArrayList<LineKey>();
            for (var line : each.entry().lines()) {
                if (changed[row++] == 1) {
                    claimed.add(line);
                }
            }
            answers[each.place()] = new Written.Claimed(List.copyOf(claimed));
        }
    }

    /** Another took over: what was said before that and still waits is taken back. */
    void takeOver(Conversation after) throws SQLException {
        departures.becomeRows(pen);
        pen.rows(VOID).put(after.id().value()).put(after.custody().epoch()).once();
        pen.rows(NOT_AGAIN).put(after.id().value()).put(after.custody().epoch()).once();
    }

    /** Those that were still waiting: nobody will send them. */
    Written takeBack(List<LineKey> lines) throws SQLException {
        departures.becomeRows(pen);
        var taken = new ArrayList<LineKey>();
        for (var line : lines) {
            if (put(pen.rows(TAKE_BACK), line).once() == 1) {
                taken.add(line);
            }
        }
        return new Written.Claimed(List.copyOf(taken));
    }

    void settle(List<Asked<Entry.Settling>> asked, Written[] answers) throws SQLException {
        for (var each : asked) {
            settle(each.entry());
            answers[each.place()] = new Written.Done();
        }
        pen.rows(SETTLE).run();
        pen.rows(RETRY).run();
    }

    private void settle(Entry.Settling settling) throws SQLException {
        var line = settling.line();
        switch (settling.state()) {
            case LineState.Queued(var attempts, var notBefore) -> {
                // in order, should the same line be settled twice
                pen.rows(SETTLE).run();
                put(pen.rows(RETRY).put(attempts).put(notBefore.toEpochMilli()), line).add();
            }
            case LineState.Accepted(var message) -> settle(settling, message, null);
            case LineState.Uncertain(var why) -> settle(settling, null, why);
            case LineState.Refused(var why) -> settle(settling, null, why);
            case LineState.Held _,LineState.Sending _,LineState.Voided _ -> settle(settling, null, null);
            case LineState.Reported(var message, var status) -> {
                settle(settling, message, null);
                put(pen.rows(REPORT_OF_OURS).put(ref(line)).put(message).put(LineStates.reached(status)),
                        line).once();
            }
        }
    }

    private void settle(Entry.Settling settling, @Nullable String vendor, @Nullable String why)
            throws SQLException {
        pen.rows(RETRY).run();
        put(pen.rows(SETTLE).put(LineStates.code(settling.state())).put(vendor).put(why), settling.line())
                .add();
    }

    Written release(Entry.Releasing releasing) throws SQLException {
        pen.rows(RELEASE).put(releasing.line().conversation().value()).once();
        return new Written.Done();
    }

    /** Unless a report says that it arrived. */
    Written again(LineKey line) throws SQLException {
        return new Written.Claimed(
                put(pen.rows(AGAIN), line).put(ref(line)).once() == 1 ? List.of(line) : List.of());
    }

    /** By our key where it comes back, else by the vendor's id; a report without either belongs to nothing. */
    Written report(Entry.Reporting reporting) throws SQLException {
        var ref = reporting.line().map(Deliveries::ref).orElse(reporting.message());
        if (!ref.isEmpty()) {
            pen.rows(REPORT).put(reporting.from().bot().value()).put(reporting.from().channel().value())
                    .put(ref)
                    .put(reporting.message()).put(LineStates.reached(reporting.status()))
                    .put(reporting.reason().orElse(null)).once();
        }
        return new Written.Done();
    }

    private static String ref(LineKey line) {
        return "line " + line;
    }

    private static Rows put(Rows rows, LineKey line) throws SQLException {
        return rows.put(line.conversation().value()).put(line.turn()).put(line.index());
    }
}
