package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.store.Bulk;
import dragoman.desk.store.DeskEntry.Ageing;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.List;

/** Clears away what has grown old; a little at a time, since everybody else waits meanwhile. */
final class AgePen {
    private static final String OLD_TURNS = "(SELECT seq FROM turn WHERE conversation = ? AND at < ?)";
    /** In this order: receipts are found by lines, lines by turns. */
    private static final List<String> WORDS = List.of("""
            DELETE FROM receipt WHERE (bot, channel, ref) IN (
                SELECT bot, channel, vendor FROM outbox WHERE vendor IS NOT NULL AND seq IN\s""" + OLD_TURNS
            + ")", """
                    DELETE FROM receipt WHERE (bot, channel, ref) IN (
                        SELECT bot, channel, 'line ' || conversation || '.' || turn || '.' || idx FROM outbox
                            WHERE seq IN\s""" + OLD_TURNS + ")",
            "DELETE FROM outbox WHERE state >= 3 AND seq IN " + OLD_TURNS,
            "UPDATE turn SET heard = NULL WHERE conversation = ? AND at < ?",
            "DELETE FROM note WHERE conversation = ? AND at < ?",
            "DELETE FROM findable WHERE conversation = ? AND kind <> 'RECORD' AND at < ?");
    private static final String CALM = "conversation NOT IN (SELECT id FROM conversation WHERE owner > 0)";
    /** An order that is not dealt with. */
    static final String OPEN_ORDER = "kind = 'order' AND state NOT IN ('delivered', 'done', 'cancelled')";
    private static final String MILESTONES = "FROM milestone WHERE at < ? AND " + CALM;
    private static final String TICKETS = "FROM ticket WHERE resolved < ? AND " + CALM;
    private static final String DAYS = "FROM past_day WHERE at < ?";
    private static final int SLICE = 500;
    private static final String FILES = "FROM media WHERE at < ? AND state = 1 AND " + CALM
            + " AND conversation NOT IN (SELECT conversation FROM shop_record WHERE " + OPEN_ORDER + ")";
    /** Also what waits for a hook that was taken out of the configuration. */
    private static final String EVENTS = "FROM webhook WHERE coalesce(next, at) < ?";
    private static final List<String> NO_FIGURES = List.of(
            "DELETE FROM milestone WHERE (seq, idx) IN (SELECT seq, idx " + MILESTONES + " LIMIT ?)",
            "DELETE FROM ticket WHERE id IN (SELECT id " + TICKETS + " LIMIT ?)",
            "DELETE FROM past_day WHERE (conversation, at) IN (SELECT conversation, at " + DAYS
                    + " LIMIT ?)");
    /** The file itself goes from the disk once no row speaks of it. */
    private static final String NO_FILES = """
            UPDATE media SET state = 2, file = NULL, size = NULL, name = '', why = 'it is older than the shop keeps files'
            WHERE id IN (SELECT id\s"""
            + FILES + " LIMIT ?)";
    private static final String NO_EVENTS = "DELETE FROM webhook WHERE (hook, id) IN (SELECT hook, id "
            + EVENTS + " LIMIT ?)";
    private static final String NOBODY = """
            DELETE FROM past_customer WHERE began < ? AND conversation NOT IN (SELECT conversation FROM past_day)""";
    private static final String START = "INSERT INTO audit_before (number, hash) SELECT number, hash FROM audit WHERE number = ?";
    private static final String NO_START = "DELETE FROM audit_before WHERE number < ?";
    private static final String LINKS = "DELETE FROM audit WHERE number <= ?";
    private static final String NAMES = """
            DELETE FROM pseudonym WHERE pseudonym NOT IN (SELECT actor FROM audit UNION SELECT subject FROM audit)""";

    private final Pen pen;
    private final Forgetting forgetting;

    AgePen(Pen pen, Codec codec, Session.Kept kept) {
        this.pen = pen;
        this.forgetting = new Forgetting(pen, codec, kept);
    }

    Written write(Ageing aged) throws SQLException {
        return switch (aged) {
            case Ageing.Gone(var conversation, var turns, var records) ->
                forgetting.remove(conversation, turns, records);
            case Ageing.Trimmed trimmed -> DeskPen.done(() -> trim(trimmed));
            case Ageing.Blanked(var number) -> DeskPen.done(() -> forgetting.blank(number));
            case Ageing.Cleared(var what, var before) ->
                DeskPen.done(() -> clear(what, before.toEpochMilli()));
            case Ageing.Unchained(var upTo) -> DeskPen.done(() -> unchain(upTo));
        };
    }

    private void trim(Ageing.Trimmed trimmed) throws SQLException {
        for (var each : WORDS) {
            pen.rows(each).put(trimmed.conversation().value()).put(trimmed.before().toEpochMilli()).once();
        }
    }

    /** What is counted of each of its tables; one place for the moment. */
    static List<String> old(Bulk what) {
        return switch (what) {
            case FIGURES -> List.of(MILESTONES, TICKETS, DAYS);
            case FILES -> List.of(FILES);
            case EVENTS -> List.of(EVENTS);
        };
    }

    private void clear(Bulk what, long before) throws SQLException {
        for (var each : switch (what) {
            case FIGURES -> NO_FIGURES;
            case FILES -> List.of(NO_FILES);
            case EVENTS -> List.of(NO_EVENTS);
        }) {
            pen.rows(each).put(before).put(SLICE).once();
        }
        if (what == Bulk.FIGURES) {
            pen.rows(NOBODY).put(before).once();
        }
    }

    private void unchain(long upTo) throws SQLException {
        if (pen.rows(START).put(upTo).once() == 1) {
            pen.rows(NO_START).put(upTo).once();
            pen.rows(LINKS).put(upTo).once();
            pen.rows(NAMES).once();
        }
    }
}
