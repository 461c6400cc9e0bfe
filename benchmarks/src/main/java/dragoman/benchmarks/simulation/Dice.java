package dragoman.benchmarks.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** The chance of one conversation: the same seed and number throw the same. Not thread-safe. */
final class Dice {
    private static final int ALL = 100;

    private final SplittableRandom random;

    Dice(long seed, int conversation) {
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + conversation);
    }

    boolean percent(int chance) {
        return random.nextInt(ALL) < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of them, each as likely as its weight. */
    <T> T pick(List<Weighted<T>> of, int total) {
        var left = random.nextInt(total);
        for (var one : of) {
            left -= one.weight();
            if (left < 0) {
                return one.thing();
            }
        }
        throw new IllegalStateException("the weights are less than " + total);
    }

    /** Something with how likely it is. */
    record Weighted<T>(int weight, T thing) {}
}
