package dragoman.runtime;

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
}
