package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.model.MediaId;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.MediaWanted;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes what comes in: each event once. */
final class Arrivals {
    static final String INBOX = "INSERT INTO inbox (number, conversation, received) VALUES (?, ?, ?)";
    private static final String PARK = "UPDATE inbox SET parked = ? WHERE number = ?";
    private static final String REPLAY = "UPDATE inbox SET parked = NULL WHERE number = ? AND parked IS NOT NULL";
    private static final String DISCARD = "DELETE FROM inbox WHERE number = ? AND parked IS NOT NULL";

    private final Pen pen;
    private final Codec codec;
    private final Aliases aliases;
    private final Numbers numbers;
    private final Seen seen;

    Arrivals(Pen pen, Codec codec, Aliases aliases, Numbers numbers) {
        this.pen = pen;
        this.codec = codec;
        this.aliases = aliases;
        this.numbers = numbers;
        this.seen = new Seen(pen);
    }

    void write(List<Asked<Entry.Arriving>> asked, Written[] answers) throws SQLException {
        if (asked.isEmpty()) {
            return;
        }
        for (var each : asked) {
            for (var received : each.entry().received()) {
                seen.add(received);
            }
        }
        int[] fresh = seen.mark();
        int row = 0;
        for (var each : asked) {
            var arrived = new ArrayList<Arrival>();
            for (var received : each.entry().received()) {
                if (fresh[row++] == 1) {
                    var arrival = arrive(received);
                    arrived.add(arrival);
                    want(arrival, each.entry().media());
                }
            }
            answers[each.place()] = new Written.Arrived(List.copyOf(arrived));
        }
        pen.rows(INBOX).run();
    }

    private void want(Arrival arrival, List<MediaWanted> media) throws SQLException {
        if (media.isEmpty()) {
            return;
        }
        var id = MediaId.of(arrival.received().from(), arrival.received().event());
        for (var wanted : media) {
            if (wanted.id().equals(id)) {
                new MediaPen(pen).want(arrival.conversation(), wanted);
            }
        }
    }

    Written park(Entry.Parking parking) throws SQLException {
        pen.rows(PARK).put(parking.reason()).put(parking.arrival()).once();
        return new Written.Done();
    }

    Written replay(long number) throws SQLException {
        return changed(REPLAY, number);
    }

    Written discard(long number) throws SQLException {
        return changed(DISCARD, number);
    }

    private Written changed(String sql, long number) throws SQLException {
        return pen.rows(sql).put(number).once() == 1
                ? new Written.Done()
                : new Written.Failed("no update " + number + " is parked");
    }

    private Arrival arrive(Received received) throws SQLException {
        var arrival = new Arrival(numbers.nextInInbox(), aliases.of(pen, received.from()), received);
        pen.rows(INBOX).put(arrival.number()).put(arrival.conversation().value()).put(codec.write(received))
                .add();
        if (received.update() instanceof Update.CallReturned(var call, _)) {
            new Calls(pen, codec).done(call);
        }
        return arrival;
    }
}
