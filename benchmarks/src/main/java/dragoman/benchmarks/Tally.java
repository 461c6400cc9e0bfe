package dragoman.benchmarks;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** Counts what came of it; times are of System.nanoTime. Thread-safe. */
final class Tally {
    private final LongAdder right = new LongAdder();
    private final LongAdder inTime = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final LongAdder doubled = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private Optional<String> trouble = Optional.empty();
    private volatile Window window = new Window(0, 0);
    private long[] waits = new long[1024];
    private int measured;

    private record Window(long from, long until) {
        boolean holds(long moment) {
            return moment >= from && moment < until;
        }
    }

    /** Measures what falls due in this time, nothing before it is named; mistakes count always. */
    void measures(long from, long until) {
        window = new Window(from, until);
    }

    void right(long due, long at) {
        right.increment();
        if (window.holds(at)) {
            inTime.increment();
        }
        if (window.holds(due)) {
            add(at - due);
        }
    }

    private synchronized void add(long wait) {
        if (measured == waits.length) {
            waits = Arrays.copyOf(waits, 2 * measured);
        }
        waits[measured++] = wait;
    }

    void lost(String what) {
        count(lost, "Lost: " + what);
    }

    void wrong(String what) {
        count(wrong, "Wrong: " + what);
    }

    void doubled(String what) {
        count(doubled, "Double: " + what);
    }

    void refused(String what) {
        count(refused, "Refused: " + what);
    }

    private synchronized void count(LongAdder kind, String what) {
        kind.increment();
        trouble = trouble.or(() -> Optional.of(what));
    }

    synchronized LoadResult result() {
        var sorted = Arrays.copyOf(waits, measured);
        Arrays.sort(sorted);
        return new LoadResult(right.sum(), inTime.sum() * 1e9 / Math.max(1, window.until - window.from),
                new LoadResult.Waits(share(sorted, 0.50), share(sorted, 0.95), share(sorted, 0.99),
                        share(sorted, 1)),
                new LoadResult.Mistakes(lost.sum(), wrong.sum(), doubled.sum(), refused.sum()),
                trouble);
    }

    /** So large a share of all waited this long or less, in milliseconds. */
    private static double share(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
