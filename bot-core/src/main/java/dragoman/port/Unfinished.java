package dragoman.port;

import dragoman.model.Call;
import dragoman.model.Line;
import dragoman.model.LineState;
import java.util.List;

/** What a restart finds: read once, before anything new is taken in. */
public interface Unfinished {
    /** Updates that no turn has dealt with, oldest first. */
    List<Arrival> arrivals();

    /** Lines that are queued, held or were on the wire, in order. */
    List<Waiting> lines();

    /** Calls that nothing has come of yet, oldest first. */
    List<Asked> calls();

    /** A call that was asked for. {@code sent}: it may have gone out. */
    record Asked(Call call, boolean sent) {}

    /** A line that is not done. */
    record Waiting(Line line, LineState state) {}
}
