package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.Line;
import dragoman.port.Entry;
import dragoman.port.TurnCommit;
import dragoman.port.Written;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes turns: the conversation, what was heard and said; and takes what was handled out of the inbox. */
final class Turns {
    /** A turn that was committed before changes nothing. */
    private static final String CONVERSATION = """
            INSERT INTO conversation (id, turns, next_due, revision, state, owner, agent) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET turns = excluded.turns, next_due = excluded.next_due,
                revision = excluded.revision, state = excluded.state, owner = excluded.owner, agent = excluded.agent
            WHERE conversation.turns < excluded.turns""";
    private static final String COMMITTED = "SELECT turns FROM conversation WHERE id = ?";
    private static final String HANDLED = "DELETE FROM inbox WHERE number = ?";
    private static final String TURN = "INSERT INTO turn (seq, conversation, turn, at, revision, heard) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String MILESTONE = """
            INSERT INTO milestone (seq, idx, conversation, bot, at, kind, agent, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LINE = """
            INSERT INTO outbox (seq, idx, conversation, turn, epoch, state, attempts, not_before,
                bot, channel, chat, thread, author, message)
            VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)""";

    private final Pen pen;
    private final Codec codec;
    private final Session.Kept kept;
    private final Seen seen;

    Turns(Pen pen, Codec codec, Session.Kept kept) {
        this.pen = pen;
        this.codec = codec;
        this.kept = kept;
        this.seen = new Seen(pen);
    }

    void write(List<Asked<Entry.TurnTaken>> asked, Written[] answers) throws SQLException {
        if (!asked.isEmpty()) {
            writeNew(unheard(asked, answers), answers);
        }
    }

    /** Without those whose update, taken at once, had come in before. */
    List<Asked<Entry.TurnTaken>> unheard(List<Asked<Entry.TurnTaken>> asked, Written[] answers)
            throws SQLException {
        for (var each : asked) {
            if (each.entry().fresh().isPresent()) {
                seen.add(each.entry().fresh().get());
            }
        }
        int[] marked = seen.mark();
        int row = 0;
        var left = new ArrayList<Asked<Entry.TurnTaken>>(asked.size());
        for (var each : asked) {
            if (each.entry().fresh().isEmpty() || marked[row++] == 1) {
                left.add(each);
            } else {
                answers[each.place()] = repeated(each.entry().turn());
            }
        }
        return left;
    }

    /** The same turn written again, after a commit that nobody knew the end of, is done; another one comes too late. */
    private Written repeated(TurnCommit turn) throws SQLException {
        return committed(turn) == turn.after().progress().turns()
                ? new Written.Done()
                : new Written.Repeated();
    }

    void writeNew(List<Asked<Entry.TurnTaken>> asked, Written[] answers) throws SQLException {
        var rows = pen.rows(CONVERSATION);
        for (var each : asked) {
            var after = each.entry().turn().after();
            rows.put(after.id().value()).put(after.progress().turns()).putOrNull(due(after))
                    .put(after.footing().revision().orElse(null)).put(codec.write(after))
                    .put(Owners.code(after.custody().owner()))
                    .put(Owners.agent(after.custody().owner())).add();
        }
        int[] changed = rows.run();
        var fresh = new ArrayList<TurnCommit>(asked.size());
        for (int i = 0; i < changed.length; i++) {
            var turn = asked.get(i).entry().turn();
            if (changed[i] == 1) {
                fresh.add(turn);
                answers[asked.get(i).place()] = new Written.Done();
            } else {
                takeBack(asked.get(i).entry());
                answers[asked.get(i).place()] = late(turn, committed(turn));
            }
        }
        keep(fresh);
    }

    /** The turn was not kept, so its update has not come in. */
    void takeBack(Entry.TurnTaken taken) throws SQLException {
        if (taken.fresh().isPresent()) {
            seen.forget(taken.fresh().get());
        }
    }

    /** How many turns of the conversation are committed. */
    long committed(TurnCommit turn) throws SQLException {
        var question = pen.question(COMMITTED);
        question.setString(1, turn.after().id().value());
        try (var found = question.executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    /** A repeated turn is done already; an older one than the last is a mistake that must be seen. */
    static Written late(TurnCommit turn, long committed) {
        long counted = turn.after().progress().turns();
        return counted == committed
                ? new Written.Done()
                : new Written.Failed(
                        "turn " + counted + " of conversation " + turn.after().id() + " comes after turn "
                                + committed);
    }

    private void keep(List<TurnCommit> turns) throws SQLException {
        var handled = pen.rows(HANDLED);
        var heard = pen.rows(TURN);
        var said = pen.rows(LINE);
        for (var turn : turns) {
            kept.departures().reaches(turn.at(), pen);
            for (long number : turn.handled()) {
                handled.put(number).add();
            }
            long seq = kept.numbers().nextTurn();
            heard.put(seq).put(turn.after().id().value()).put(turn.after().progress().turns() - 1)
                    .put(turn.at().toEpochMilli()).put(turn.revision())
                    .put(turn.business().forget() ? null : codec.write(turn.heard())).add();
            for (var line : turn.lines()) {
                put(said.put(seq), line, turn);
            }
            milestones(seq, turn);
        }
        handled.run();
        heard.run();
        said.run();
    }

    private void milestones(long seq, TurnCommit turn) throws SQLException {
        int idx = 0;
        for (var each : turn.business().milestones()) {
            pen.rows(MILESTONE).put(seq).put(idx++).put(turn.after().id().value())
                    .put(turn.after().address().bot().value()).put(turn.at().toEpochMilli())
                    .put(each.kind().name())
                    .put(each.agent().map(AgentId::value).orElse(null)).put(each.detail()).once();
        }
    }

    private void put(Rows said, Line line, TurnCommit turn) throws SQLException {
        var key = line.key();
        if (!turn.holds(line) && turn.business().notBefore().isEmpty()) {
            kept.departures().queued(key, turn.at());
        }
        said.put(key.index()).put(key.conversation().value()).put(key.turn()).put(line.epoch())
                .put(turn.holds(line) ? LineStates.HELD : LineStates.QUEUED)
                .put(turn.business().notBefore().orElse(turn.at()).toEpochMilli())
                .put(line.to());
        var agent = line.author().agent();
        said.put(agent.isPresent() ? agent.get().value() : null).put(codec.write(line.message())).add();
    }

    static @Nullable Long due(Conversation after) {
        return after.progress().timers().values().stream().min(Instant::compareTo).map(Instant::toEpochMilli)
                .orElse(null);
    }
}
