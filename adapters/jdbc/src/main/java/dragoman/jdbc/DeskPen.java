package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.shop.Follow;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Mark;
import dragoman.port.Entry;
import dragoman.port.Written;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what the desk keeps. */
final class DeskPen {
    private static final String NOTE = """
            INSERT INTO note (id, conversation, at, agent, text) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""";
    private static final String MARK = """
            INSERT INTO chat_mark (conversation, kind, folded, name, until, at, agent) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (conversation, kind, folded) DO UPDATE
            SET name = excluded.name, until = excluded.until, at = excluded.at, agent = excluded.agent""";
    private static final String UNMARK = "DELETE FROM chat_mark WHERE conversation = ? AND kind = ? AND folded = ?";
    private static final String CANNED = """
            INSERT INTO canned (bot, shortcut, title, texts, acts) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (bot, shortcut) DO UPDATE
            SET title = excluded.title, texts = excluded.texts, acts = excluded.acts""";
    private static final String NO_CANNED = "DELETE FROM canned WHERE bot = ? AND shortcut = ?";
    private static final String STEP = """
            INSERT INTO complaint_step (number, what, who, due) VALUES (?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE SET what = excluded.what, who = excluded.who, due = excluded.due""";

    private final Pen pen;
    private final Codec codec;
    private final PeoplePen people;
    private final AuditPen audit;
    private final SearchPen search;
    private final HookPen hooks;
    private final GroupPen groups;
    private final AgePen ages;
    private final JoinPen joins;

    DeskPen(Pen pen, Codec codec, Session.Kept kept, HookPen hooks) {
        this.pen = pen;
        this.codec = codec;
        this.people = new PeoplePen(pen);
        this.audit = new AuditPen(pen);
        this.search = new SearchPen(pen);
        this.groups = new GroupPen(pen, codec);
        this.ages = new AgePen(pen, codec, kept);
        this.joins = new JoinPen(pen);
        this.hooks = hooks;
    }

    Written write(Entry.Beside beside) throws SQLException {
        return beside instanceof DeskEntry entry
                ? write(entry)
                : new Written.Failed("this store does not know " + beside.getClass().getSimpleName());
    }

    private Written write(DeskEntry entry) throws SQLException {
        return switch (entry) {
            case DeskEntry.Noted noted ->
                done(() -> pen.rows(NOTE).put(noted.id()).put(noted.conversation().value())
                        .put(noted.at().toEpochMilli()).put(noted.agent().value()).put(noted.text()).once());
            case DeskEntry.Marked marked -> done(() -> mark(marked));
            case DeskEntry.Audited audited -> done(() -> audit.write(audited));
            case DeskEntry.CannedPut put -> done(() -> canned(put));
            case DeskEntry.StepNamed(var number, var step) ->
                done(() -> pen.rows(STEP).put(number).put(step.what())
                        .put(step.who()).put(step.due().toEpochMilli()).once());
            case DeskEntry.Indexed indexed -> done(() -> search.write(indexed));
            case DeskEntry.Grouped grouped -> done(() -> groups.write(grouped));
            case DeskEntry.Delivered delivered -> done(() -> hooks.done(delivered));
            case DeskEntry.NotDelivered not -> done(() -> hooks.later(not));
            case DeskEntry.Several(var all) -> several(all);
            case DeskEntry.StateSet(var number, var state) ->
                done(() -> pen.rows(Dealings.CHANGE).put(state).put(number).once());
            case DeskEntry.Ageing aged -> ages.write(aged);
            case DeskEntry.Joining joining -> joins.write(joining);
            case DeskEntry.PersonPut _,DeskEntry.PasswordSet _,DeskEntry.SessionOpened _,DeskEntry.SessionEnded _,DeskEntry.PersonShut _,DeskEntry.Invited _,DeskEntry.Redeemed _,DeskEntry.TokenMade _,DeskEntry.TokenRevoked _ ->
                people.write(entry);
        };
    }

    private Written several(Iterable<DeskEntry> all) throws SQLException {
        for (var each : all) {
            if (write(each) instanceof Written.Failed failed) {
                return failed;
            }
        }
        return new Written.Done();
    }

    private void mark(DeskEntry.Marked marked) throws SQLException {
        var mark = marked.mark();
        if (marked.set()) {
            pen.rows(MARK).put(marked.conversation().value()).put(mark.kind().name()).put(folded(mark))
                    .put(mark.name()).putOrNull(mark.until().map(Instant::toEpochMilli).orElse(null))
                    .put(marked.at().toEpochMilli()).put(marked.agent().value()).once();
        } else {
            pen.rows(UNMARK).put(marked.conversation().value()).put(mark.kind().name()).put(folded(mark))
                    .once();
        }
    }

    private static String folded(Mark mark) {
        return mark.name().strip().toLowerCase(Locale.ROOT);
    }

    private void canned(DeskEntry.CannedPut put) throws SQLException {
        var canned = put.canned();
        if (canned.texts().isEmpty() && canned.acts().isEmpty()) {
            pen.rows(NO_CANNED).put(put.bot().value()).put(canned.shortcut()).once();
        } else {
            pen.rows(CANNED).put(put.bot().value()).put(canned.shortcut()).put(canned.title())
                    .put(codec.write(SqlCanned.byCode(canned.texts())))
                    .put(canned.acts().stream().map(Follow::text).collect(Collectors.joining("\n"))).once();
        }
    }

    static Written done(Writing writing) throws SQLException {
        writing.write();
        return new Written.Done();
    }

    /** Something to be written. */
    interface Writing {
        void write() throws SQLException;
    }
}
