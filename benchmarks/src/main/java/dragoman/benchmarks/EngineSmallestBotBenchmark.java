package dragoman.benchmarks;

import dragoman.engine.Turn;
import dragoman.model.Update;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A turn of the smallest bot, the reading of the words included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineSmallestBotBenchmark {
    private final Practice greeted = Practice.withSmallestBot().opens();
    private final Practice ordering = greeted.taps("Order");
    private final Practice confirming = ordering.writes("crème brûlée №17").taps("Courier");
    private final Update order = greeted.tap("Order");
    private final Update yes = new Update.TextReceived("yes");
    private final Update goods = new Update.TextReceived("crème brûlée №17");

    @Benchmark
    public Turn tap() {
        return greeted.turn(order);
    }

    @Benchmark
    public Turn typedWord() {
        return confirming.turn(yes);
    }

    @Benchmark
    public Turn freeText() {
        return ordering.turn(goods);
    }
}
