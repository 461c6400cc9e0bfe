package dragoman.benchmarks;

import java.util.Locale;
import java.util.Optional;

/**
 * What a load showed.
 *
 * @param right replies, the warm-up's too
 * @param perSecond right replies a second in the measured time
 * @param trouble the first mistake, in words
 */
record LoadResult(long right, double perSecond, Waits waits, Mistakes mistakes, Optional<String> trouble) {

    /** From the moment a message was due to the last byte of its right reply, in milliseconds. */
    record Waits(double p50, double p95, double p99, double max) {}

    /**
     * What should not be.
     *
     * @param lost no reply in time
     * @param wrong another reply than the one due
     * @param doubled replies that nobody waited for
     * @param refused updates that the webhook did not take
     */
    record Mistakes(long lost, long wrong, long doubled, long refused) {
        static final Mistakes NONE = new Mistakes(0, 0, 0, 0);
    }

    boolean clean() {
        return mistakes.equals(Mistakes.NONE);
    }

    String inWords() {
        var text = String.format(Locale.ROOT,
                "%.0f replies/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms%n"
                        + "%d right, %d lost, %d wrong, %d double, %d refused",
                perSecond, waits.p50, waits.p95, waits.p99, waits.max, right, mistakes.lost, mistakes.wrong,
                mistakes.doubled, mistakes.refused);
        return trouble.map(first -> text + "\nThe first trouble: " + first).orElse(text);
    }
}
