package dragoman.port;

import dragoman.model.Line;
import dragoman.model.LineState;
import java.util.List;

/** What a restart finds: read once, before anything new is taken in. */
public interface Unfinished {
    /** Updates that no turn has dealt with, oldest first. */
    List<Arrival> arrivals();

    /** Lines that are queued, held or were on the wire, in order. */
    List<Waiting> lines();

    /** A line that is not done. */
    record Waiting(Line line, LineState state) {}
}
