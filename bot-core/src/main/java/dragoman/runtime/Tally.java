package dragoman.runtime;

import dragoman.engine.Effect;
import dragoman.engine.Turn;
import dragoman.flow.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** What is counted, for the metrics. */
public final class Tally {
    public final LongAdder received = new LongAdder();
    public final LongAdder repeated = new LongAdder();
    public final LongAdder turns = new LongAdder();
    public final LongAdder parked = new LongAdder();
    public final LongAdder sent = new LongAdder();
    public final LongAdder retried = new LongAdder();
    public final LongAdder refused = new LongAdder();
    public final LongAdder uncertain = new LongAdder();
    private final Map<Outcome, LongAdder> ended = new EnumMap<>(Outcome.class);

    public Tally() {
        for (var outcome : Outcome.values()) {
            ended.put(outcome, new LongAdder());
        }
    }

    /** How many matters have ended so. */
    public long ended(Outcome outcome) {
        return counter(outcome).sum();
    }

    /** A turn was taken and kept. */
    void taken(Turn turn) {
        turns.increment();
        for (var effect : turn.effects()) {
            if (effect instanceof Effect.Ended(var outcome)) {
                counter(outcome).increment();
            }
        }
    }

    private LongAdder counter(Outcome outcome) {
        return Objects.requireNonNull(ended.get(outcome));
    }
}
