package dragoman.desk.group;

import dragoman.model.Limits.Bucket;
import dragoman.port.MediaSource;
import dragoman.port.Time;
import dragoman.runtime.Meter;
import java.time.Duration;
import java.util.Optional;

/** A group that is asked no faster than it takes; who comes too early hears how long to wait, without a cause. Thread-safe. */
final class PacedGroup implements Group {
    private final Group group;
    private final Time time;
    private final Optional<Meter> meter;

    PacedGroup(Group group, Time time) {
        this.group = group;
        this.time = time;
        this.meter = group.pace().map(Meter::new);
    }

    @Override
    public String id() {
        return group.id();
    }

    @Override
    public Optional<Bucket> pace() {
        return group.pace();
    }

    @Override
    public Reply ask(Order order) {
        var wait = counts(order) ? take() : Duration.ZERO;
        return wait.isPositive() ? new Reply.Later(wait, "") : group.ask(order);
    }

    @Override
    public MediaSource files() {
        return group.files();
    }

    private synchronized Duration take() {
        return meter.map(one -> one.take(time.now())).orElse(Duration.ZERO);
    }

    /** What the group's people see as a message, or as another text of one. */
    private static boolean counts(Order order) {
        return switch (order) {
            case Order.Say _,Order.Show _,Order.Change _,Order.Open _ -> true;
            case Order.Close _,Order.Reopen _,Order.Delete _,Order.Pin _,Order.Taken _,Order.Remove _,Order.Tapped _ ->
                false;
        };
    }
}
