package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.hook.Hooks;
import dragoman.port.Entry;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Writes entries by one connection, as long as that lasts. */
final class Session implements AutoCloseable {
    private final Database database;
    private final Pen pen;
    private final Kept kept;
    private final Arrivals arrivals;
    private final Turns turns;
    private final Dealings dealings;
    private final Deliveries deliveries;
    private final Calls calls;
    private final DeskPen desk;
    private List<Written> doubtful = List.of();

    Session(Database database, Pen pen, Kept kept, Hooks hooks) {
        var codec = new Codec();
        this.database = database;
        this.pen = pen;
        this.kept = kept;
        this.calls = new Calls(pen, codec);
        this.arrivals = new Arrivals(pen, codec, kept.aliases(), kept.numbers());
        this.turns = new Turns(pen, codec, kept);
        this.deliveries = new Deliveries(pen, kept.departures());
        var mail = new HookPen(pen, codec, hooks);
        this.dealings = new Dealings(pen, codec, kept, turns,
                new Dealings.Touched(deliveries, new TiePen(pen, codec, kept.numbers()), mail));
        this.desk = new DeskPen(pen, codec, kept, mail);
    }

    /** What is known beside the database, and outlives a connection. */
    record Kept(Aliases aliases, Numbers numbers, Departures departures) {
        void rolledBack() {
            aliases.rolledBack();
            departures.rolledBack();
        }
    }

    /** What was answered by a commit that failed: it may have reached the disk all the same. */
    List<Written> doubtful() {
        return doubtful;
    }

    /** All in one transaction. Should an entry fail, then once more with each of them undoable for itself: that is rare, and dear. */
    List<Written> write(List<Entry> entries) throws SQLException {
        var answers = new Written[entries.size()];
        if (together(entries, answers).isPresent()) {
            pen.rollback();
            kept.rolledBack();
            apart(entries, answers);
        }
        doubtful = List.of(answers);
        pen.commit();
        var certain = doubtful;
        doubtful = List.of();
        kept.aliases().committed();
        kept.departures().committed(entries, certain);
        return certain;
    }

    /** Events so old that nobody repeats them. */
    void forget(List<Tidying.Key> old) throws SQLException {
        new Seen(pen).forget(old);
        pen.commit();
    }

    /** Answers what failed, if something did. */
    private Optional<String> together(List<Entry> entries, Written[] answers) throws SQLException {
        try {
            run(entries, answers);
            kept.aliases().keep();
            return Optional.empty();
        } catch (SQLException e) {
            if (database.unavailable(e)) {
                throw e;
            }
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private void apart(List<Entry> entries, Written[] answers) throws SQLException {
        for (int i = 0; i < answers.length; i++) {
            var mark = pen.mark();
            int coming = kept.departures().coming();
            var one = new Written[1];
            var failure = together(entries.subList(i, i + 1), one);
            if (failure.isPresent()) {
                pen.backTo(mark);
                kept.aliases().drop();
                kept.departures().rolledBackTo(coming);
                answers[i] = new Written.Failed(failure.get());
            } else {
                pen.release(mark);
                answers[i] = one[0];
            }
        }
    }

    private void run(List<Entry> entries, Written[] answers) throws SQLException {
        var segment = new Segment();
        for (int place = 0; place < answers.length; place++) {
            var entry = entries.get(place);
            if (!segment.takes(place, entry)) {
                run(segment, answers);
                segment = new Segment();
                if (!segment.takes(place, entry)) {
                    single(place, entry, answers);
                }
            }
        }
        run(segment, answers);
    }

    private void run(Segment segment, Written[] answers) throws SQLException {
        arrivals.write(segment.arrivals, answers);
        turns.write(segment.turns, answers);
        deliveries.settle(segment.settlings, answers);
        deliveries.claim(segment.claims, answers);
    }

    private void single(int place, Entry entry, Written[] answers) throws SQLException {
        switch (entry) {
            case Entry.TurnTaken taken -> dealings.write(new Asked<>(place, taken), answers);
            case Entry.Releasing releasing -> answers[place] = deliveries.release(releasing);
            case Entry.SendingAgain(var line) -> answers[place] = deliveries.again(line);
            case Entry.Reporting reporting -> answers[place] = deliveries.report(reporting);
            case Entry.CallSending(var call) -> answers[place] = calls.send(call);
            case Entry.Publishing publishing -> answers[place] = Versions.publish(pen, publishing);
            case Entry.Dropping dropping -> answers[place] = Versions.drop(pen, dropping);
            case Entry.TakingBack(var lines) -> answers[place] = deliveries.takeBack(lines);
            case Entry.Beside beside -> answers[place] = desk.write(beside);
            case Entry.Parking parking -> answers[place] = arrivals.park(parking);
            case Entry.Replaying(var number) -> answers[place] = arrivals.replay(number);
            case Entry.Discarding(var number) -> answers[place] = arrivals.discard(number);
            case Entry.MediaSettled settled -> answers[place] = new MediaPen(pen).settle(settled);
            case Entry.MediaAttached(var item) -> answers[place] = new MediaPen(pen).attach(item);
            case Entry.Beating() -> answers[place] = Heartbeat.beat(pen);
            case Entry.Arriving _,Entry.Settling _,Entry.Claiming _ ->
                throw new IllegalStateException("an empty segment takes these");
        }
    }

    @Override
    public void close() throws SQLException {
        pen.close();
    }
}
