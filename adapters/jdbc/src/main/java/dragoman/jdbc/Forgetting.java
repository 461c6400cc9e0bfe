package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.ConversationId;
import dragoman.port.Ticket;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Erases what is kept of a customer: what was heard and said, what was set aside, names, fields and summaries of records, the cards of tickets. What
 * the shop has to account for stays: that there was an order, how long a ticket took. Updates that wait for their turn came after the
 * wish, and stay too.
 */
final class Forgetting {
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
            "DELETE FROM pseudonym WHERE name = ?",
            "DELETE FROM complaint_step WHERE number IN (SELECT number FROM shop_record WHERE conversation = ?)",
            "DELETE FROM media WHERE conversation = ?",
            "DELETE FROM customer_tie WHERE conversation = ?", "DELETE FROM shop_call WHERE conversation = ?",
            "DELETE FROM inbox WHERE conversation = ? AND parked IS NOT NULL");
    private static final String RECORDS = "UPDATE shop_record SET fields = ?, customer = '', summary = '' WHERE conversation = ?";
    private static final String TICKETS = "SELECT document FROM ticket WHERE conversation = ?";
    private static final String TICKET = "UPDATE ticket SET document = ? WHERE id = ?";

    private final Pen pen;
    private final Codec codec;

    Forgetting(Pen pen, Codec codec) {
        this.pen = pen;
        this.codec = codec;
    }

    void erase(ConversationId conversation) throws SQLException {
        for (var each : ERASURES) {
            pen.rows(each).put(conversation.value()).once();
        }
        pen.rows(RECORDS).put(codec.write(Map.of())).put(conversation.value()).once();
        for (var ticket : tickets(conversation)) {
            pen.rows(TICKET).put(codec.write(blank(ticket))).put(ticket.id()).once();
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

    private static Ticket blank(Ticket ticket) {
        var card = ticket.card();
        return new Ticket(ticket.id(), ticket.conversation(), ticket.from(), ticket.owner(), ticket.epoch(),
                new Ticket.Card(card.queue(), "", card.where(), "", card.language(), Map.of(), List.of(),
                        List.of(),
                        card.since(), card.answered(), card.resolved()));
    }
}
