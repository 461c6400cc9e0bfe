package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Tie;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.TurnCommit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes what shows whose a conversation is, and hands what one conversation has heard on to the customer's others. */
final class TiePen {
    private static final String OTHER_NUMBER = "DELETE FROM customer_tie WHERE conversation = ? AND kind = ? AND tie <> ?";
    /** Whoever shows it again vouches for all who are known by it. */
    private static final String AGAIN = """
            UPDATE customer_tie SET shown = ? WHERE bot = ? AND kind = ? AND tie = ? AND EXISTS (
                SELECT 1 FROM customer_tie own WHERE own.bot = customer_tie.bot AND own.kind = customer_tie.kind
                    AND own.tie = customer_tie.tie AND own.conversation = ?)""";
    /** It may belong to somebody else by now. */
    private static final String OLD = "DELETE FROM customer_tie WHERE bot = ? AND kind = ? AND tie = ? AND shown < ?";
    private static final String SHOW = "INSERT INTO customer_tie (bot, kind, tie, conversation, shown) VALUES (?, ?, ?, ?, ?)";
    private static final String OTHERS = """
            SELECT id, state FROM conversation WHERE id <> ? AND id IN (
                SELECT other.conversation FROM customer_tie own JOIN customer_tie other
                    ON other.bot = own.bot AND other.kind = own.kind AND other.tie = own.tie
                    WHERE own.conversation = ? AND own.kind = 'PHONE') ORDER BY id""";
    private static final String CUT = """
            DELETE FROM customer_tie WHERE kind = 'PHONE' AND (bot, tie) IN (
                SELECT bot, tie FROM customer_tie WHERE conversation = ? AND kind = 'PHONE')""";

    private final Pen pen;
    private final Codec codec;
    private final Numbers numbers;

    TiePen(Pen pen, Codec codec, Numbers numbers) {
        this.pen = pen;
        this.codec = codec;
        this.numbers = numbers;
    }

    /** What the other conversations hear of the turn. */
    List<Arrival> write(TurnCommit turn) throws SQLException {
        var business = turn.business();
        var id = turn.after().id();
        if (business.proven().isPresent()) {
            show(turn.after().address().bot(), business.proven().get(), id, turn.at().toEpochMilli());
        }
        var heard = business.told().isPresent()
                ? tell(turn, business.told().get())
                : List.<Arrival>of();
        if (business.told().filter(Update.ToldElsewhere::parted).isPresent()) {
            pen.rows(CUT).put(id.value()).once();
        }
        return heard;
    }

    private void show(BotId bot, Tie tie, ConversationId conversation, long now) throws SQLException {
        var kind = tie.kind().name();
        pen.rows(OTHER_NUMBER).put(conversation.value()).put(kind).put(tie.value()).once();
        var known = pen.rows(AGAIN).put(now).put(bot.value()).put(kind).put(tie.value())
                .put(conversation.value()).once();
        if (known == 0) {
            pen.rows(OLD).put(bot.value()).put(kind).put(tie.value()).put(now - Tie.GOOD.toMillis()).once();
            pen.rows(SHOW).put(bot.value()).put(kind).put(tie.value()).put(conversation.value()).put(now)
                    .once();
        }
    }

    private List<Arrival> tell(TurnCommit turn, Update.ToldElsewhere told) throws SQLException {
        var id = turn.after().id();
        var event = new EventId("told:" + id + ":" + turn.after().progress().turns());
        var arrivals = new ArrayList<Arrival>();
        for (var other : others(id)) {
            var received = new Received(other.address(), event, turn.at(), Profile.UNKNOWN, told);
            var arrival = new Arrival(numbers.nextInInbox(), other.id(), received);
            pen.rows(Arrivals.INBOX).put(arrival.number()).put(other.id().value()).put(codec.write(received))
                    .once();
            arrivals.add(arrival);
        }
        return arrivals;
    }

    private List<Conversation> others(ConversationId id) throws SQLException {
        var found = new ArrayList<Conversation>();
        var question = pen.question(OTHERS);
        question.setString(1, id.value());
        question.setString(2, id.value());
        try (var rows = question.executeQuery()) {
            while (rows.next()) {
                found.add(codec.conversation(rows.getBytes("state")));
            }
        }
        return found;
    }
}
