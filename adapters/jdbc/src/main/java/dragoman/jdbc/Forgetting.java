package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.store.Figures;
import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Ownership;
import dragoman.model.Value;
import dragoman.port.Ticket;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Erases what is kept of a customer: what was heard and said, what was set aside, names, addresses, fields and summaries of records, the cards of
 * tickets. What the shop has to account for stays: that there was an order, how long a ticket took, that somebody was here. Updates that wait for their
 * turn came after the wish, and stay too.
 */
final class Forgetting {
    /** Kept for figures, before the rest goes. */
    private static final List<String> FIGURES = List
            .of("""
                    INSERT INTO past_day (conversation, at) SELECT conversation, min(at) FROM turn WHERE conversation = ?
                        GROUP BY conversation, at / 86400000 ON CONFLICT DO NOTHING""");
    private static final String FIGURE = """
            INSERT INTO past_customer (conversation, bot, began, opinion) SELECT ?, ?, min(at), ? FROM turn
                WHERE conversation = ? HAVING count(*) > 0
            ON CONFLICT (conversation) DO UPDATE SET opinion = coalesce(excluded.opinion, past_customer.opinion)""";
    /** In this order: receipts are found by lines, lines by turns. */
    private static final List<String> ERASURES = List.of("""
            DELETE FROM receipt WHERE (bot, channel, ref) IN (
                SELECT bot, channel, vendor FROM outbox WHERE vendor IS NOT NULL
                    AND seq IN (SELECT seq FROM turn WHERE conversation = ?))""", """
            DELETE FROM receipt WHERE (bot, channel, ref) IN (
                SELECT bot, channel, 'line ' || conversation || '.' || turn || '.' || idx FROM outbox
                    WHERE seq IN (SELECT seq FROM turn WHERE conversation = ?))""",
            "DELETE FROM outbox WHERE seq IN (SELECT seq FROM turn WHERE conversation = ?)",
            "DELETE FROM turn WHERE conversation = ?", "DELETE FROM note WHERE conversation = ?",
            "DELETE FROM chat_mark WHERE conversation = ?", "DELETE FROM findable WHERE conversation = ?",
            "DELETE FROM group_line WHERE conversation = ?", "DELETE FROM group_deed WHERE conversation = ?",
            "UPDATE group_topic SET state = 'ERASED' WHERE conversation = ?",
            "DELETE FROM pseudonym WHERE name = ?",
            """
                    DELETE FROM merging WHERE id IN (
                        SELECT tie FROM customer_tie WHERE kind = 'DESK' AND conversation = ?)""",
            """
                    DELETE FROM customer_tie WHERE kind = 'DESK' AND (bot, tie) IN (
                        SELECT bot, tie FROM customer_tie WHERE kind = 'DESK' AND conversation = ?)""",
            "DELETE FROM media WHERE conversation = ?",
            "DELETE FROM customer_tie WHERE conversation = ?", "DELETE FROM shop_call WHERE conversation = ?",
            "DELETE FROM webhook WHERE conversation = ?",
            "DELETE FROM inbox WHERE conversation = ? AND parked IS NOT NULL");
    private static final List<String> STEPS = List.of(
            "DELETE FROM complaint_step WHERE number IN (SELECT number FROM shop_record WHERE conversation = ?)");
    private static final String BLANK = "UPDATE shop_record SET fields = ?, customer = '', summary = '', chat = ?, thread = ''";
    private static final String RECORDS = BLANK + " WHERE conversation = ?";
    private static final String RECORD = BLANK + " WHERE number = ?";
    private static final String TICKETS = "SELECT document FROM ticket WHERE conversation = ?";
    private static final String TICKET = "UPDATE ticket SET document = ? WHERE id = ?";
    private static final String STATE = "SELECT state FROM conversation WHERE id = ?";
    private static final String MARK = """
            INSERT INTO erased (conversation, heard) VALUES (?, ?)
            ON CONFLICT (conversation) DO UPDATE SET heard = excluded.heard""";
    private static final String UNDER_WAY = """
            SELECT 1 FROM inbox WHERE conversation = ?
            UNION ALL SELECT 1 FROM outbox WHERE conversation = ? AND state < 3""";
    private static final List<String> LAST = List.of("DELETE FROM conversation WHERE id = ?",
            "DELETE FROM erased WHERE conversation = ?");

    private final Pen pen;
    private final Codec codec;
    private final Session.Kept kept;

    Forgetting(Pen pen, Codec codec, Session.Kept kept) {
        this.pen = pen;
        this.codec = codec;
        this.kept = kept;
    }

    /** By the wish of this turn: a last line may still have to go, so the address waits for {@link #remove}. */
    void erase(Conversation after) throws SQLException {
        erase(after.id(), true);
        pen.rows(MARK).put(after.id().value()).put(after.progress().heardAt().toEpochMilli()).once();
    }

    private void erase(ConversationId conversation, boolean records) throws SQLException {
        kept.departures().becomeRows(pen);
        figures(conversation);
        all(records ? STEPS : List.of(), conversation);
        all(ERASURES, conversation);
        if (records) {
            pen.rows(RECORDS).put(codec.write(Map.of())).put(Address.NOBODY).put(conversation.value())
                    .once();
        }
        for (var ticket : tickets(conversation)) {
            pen.rows(TICKET).put(codec.write(blank(ticket))).put(ticket.id()).once();
        }
    }

    /** The whole conversation with its addresses, unless something goes on in it or it has moved on since it was looked at. */
    Written remove(ConversationId conversation, long turns, boolean records) throws SQLException {
        var state = state(conversation);
        if (state.filter(chat -> chat.progress().turns() == turns
                && chat.custody().owner() instanceof Ownership.Bot).isEmpty() || isUnderWay(conversation)) {
            return new Written.Failed("something goes on in this conversation");
        }
        erase(conversation, records);
        all(LAST, conversation);
        kept.aliases().forget(pen, conversation);
        return new Written.Done();
    }

    /** What is personal in a record. */
    void blank(String number) throws SQLException {
        pen.rows(RECORD).put(codec.write(Map.of())).put(Address.NOBODY).put(number).once();
    }

    private void figures(ConversationId conversation) throws SQLException {
        all(FIGURES, conversation);
        var state = state(conversation);
        if (state.isPresent()) {
            pen.rows(FIGURE).put(conversation.value()).put(state.get().address().bot().value())
                    .put(opinion(state.get()).orElse(null)).put(conversation.value()).once();
        }
    }

    static Optional<String> opinion(Conversation chat) {
        return chat.slot(Figures.OPINION).flatMap(value -> value instanceof Value.Choice(var option)
                ? Optional.of(option)
                : Optional.empty());
    }

    private void all(List<String> statements, ConversationId conversation) throws SQLException {
        for (var each : statements) {
            pen.rows(each).put(conversation.value()).once();
        }
    }

    private Optional<Conversation> state(ConversationId conversation) throws SQLException {
        var question = pen.question(STATE);
        question.setString(1, conversation.value());
        try (var found = question.executeQuery()) {
            return found.next() ? Optional.of(codec.conversation(found.getBytes(1))) : Optional.empty();
        }
    }

    private boolean isUnderWay(ConversationId conversation) throws SQLException {
        var question = pen.question(UNDER_WAY);
        question.setString(1, conversation.value());
        question.setString(2, conversation.value());
        try (var found = question.executeQuery()) {
            return found.next();
        }
    }

    private List<Ticket> tickets(ConversationId conversation) throws SQLException {
        var all = new ArrayList<Ticket>();
        var question = pen.question(TICKETS);
        question.setString(1, conversation.value());
        try (var found = question.executeQuery()) {
            while (found.next()) {
                all.add(codec.ticket(found.getBytes(1)));
            }
        }
        return all;
    }

    static Ticket blank(Ticket ticket) {
        var card = ticket.card();
        return new Ticket(ticket.id(), ticket.conversation(), ticket.from().nobody(), ticket.owner(),
                ticket.epoch(),
                new Ticket.Card(card.queue(), "", card.where(), "", card.language(), Map.of(), List.of(),
                        List.of(),
                        card.since(), card.answered(), card.resolved()));
    }
}
