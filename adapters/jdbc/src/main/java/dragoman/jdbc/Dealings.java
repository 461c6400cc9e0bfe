package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.BotId;
import dragoman.port.Entry;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Take;
import dragoman.port.Written;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes turns that change more than their conversation: stock, records, tickets, addresses, ties, taking over, forgetting. */
final class Dealings {
    private static final String TAKE = """
            INSERT INTO stock_taken (bot, item, taken) VALUES (?, ?, 1)
            ON CONFLICT (bot, item) DO UPDATE SET taken = stock_taken.taken + 1 WHERE stock_taken.taken < ?""";
    private static final String GIVE_BACK = "UPDATE stock_taken SET taken = taken - 1 WHERE bot = ? AND item = ?";
    private static final String TAKEN = "SELECT taken FROM stock_taken WHERE bot = ? AND item = ?";
    private static final String RECORD = """
            INSERT INTO shop_record (number, kind, state, summary, fields, conversation,
                bot, channel, chat, thread, customer, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    static final String CHANGE = "UPDATE shop_record SET state = ? WHERE number = ?";
    private static final String TICKET = """
            INSERT INTO ticket (id, conversation, bot, queue, since, answered, resolved, document)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET queue = excluded.queue, since = excluded.since,
                answered = excluded.answered, resolved = excluded.resolved, document = excluded.document""";

    private final Pen pen;
    private final Codec codec;
    private final Session.Kept kept;
    private final Turns turns;
    private final Touched touched;

    Dealings(Pen pen, Codec codec, Session.Kept kept, Turns turns, Touched touched) {
        this.pen = pen;
        this.codec = codec;
        this.kept = kept;
        this.turns = turns;
        this.touched = touched;
    }

    /** What a turn may change beside its conversation. */
    record Touched(Deliveries deliveries, TiePen ties, HookPen hooks) {}

    /** The stock is asked first, so that a turn that comes too late leaves nothing to undo. */
    void write(Asked<Entry.TurnTaken> asked, Written[] answers) throws SQLException {
        var turn = asked.entry().turn();
        long committed = turns.committed(turn);
        if (committed >= turn.after().progress().turns()) {
            answers[asked.place()] = Turns.late(turn, committed);
            return;
        }
        if (turns.unheard(List.of(asked), answers).isEmpty()) {
            return;
        }
        var soldOut = take(turn.after().address().bot(), turn.business().takes());
        if (soldOut.isPresent()) {
            turns.takeBack(asked.entry());
            answers[asked.place()] = soldOut.get();
            return;
        }
        var others = touched.ties().write(turn);
        before(turn);
        turns.writeNew(List.of(asked), answers);
        after(turn);
        if (!others.isEmpty()) {
            answers[asked.place()] = new Written.Told(others);
        }
    }

    private void before(TurnCommit turn) throws SQLException {
        if (turn.business().forget()) {
            new Forgetting(pen, codec, kept).erase(turn.after());
        }
        if (turn.business().voidQueued()) {
            touched.deliveries().takeOver(turn.after());
        }
    }

    private void after(TurnCommit turn) throws SQLException {
        var business = turn.business();
        for (var each : business.records()) {
            record(each);
        }
        for (var each : business.changes()) {
            pen.rows(CHANGE).put(each.state()).put(each.number()).once();
        }
        if (business.ticket().isPresent()) {
            ticket(business.forget()
                    ? Forgetting.blank(business.ticket().get())
                    : business.ticket().get());
        }
        new Calls(pen, codec).ask(business.calls());
        touched.hooks().tell(business.notices());
        if (business.alias().isPresent()) {
            kept.aliases().add(pen, business.alias().get(), turn.after().id());
        }
    }

    private Optional<Written> take(BotId bot, List<Take> takes) throws SQLException {
        for (int i = 0; i < takes.size(); i++) {
            var wanted = takes.get(i);
            if (wanted.stock() < 1 || takeOne(bot, wanted) == 0) {
                for (var taken : takes.subList(0, i)) {
                    pen.rows(GIVE_BACK).put(bot.value()).put(taken.item()).once();
                }
                return Optional.of(new Written.SoldOut(wanted.item(), taken(bot, wanted.item())));
            }
        }
        return Optional.empty();
    }

    private int takeOne(BotId bot, Take wanted) throws SQLException {
        return pen.rows(TAKE).put(bot.value()).put(wanted.item()).put(wanted.stock()).once();
    }

    private int taken(BotId bot, String item) throws SQLException {
        var question = pen.question(TAKEN);
        question.setString(1, bot.value());
        question.setString(2, item);
        try (var found = question.executeQuery()) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private void record(ShopRecord made) throws SQLException {
        pen.rows(RECORD).put(made.number()).put(made.kind()).put(made.state()).put(made.summary())
                .put(codec.write(made.fields())).put(made.conversation().value()).put(made.from())
                .put(made.customer())
                .put(made.at().toEpochMilli()).once();
    }

    private void ticket(Ticket ticket) throws SQLException {
        var card = ticket.card();
        pen.rows(TICKET).put(ticket.id()).put(ticket.conversation().value()).put(ticket.from().bot().value())
                .put(card.queue()).put(card.since().toEpochMilli())
                .putOrNull(card.answered().map(Instant::toEpochMilli).orElse(null))
                .putOrNull(card.resolved().map(Instant::toEpochMilli).orElse(null))
                .put(codec.write(ticket))
                .once();
    }
}
