package dragoman.benchmarks;

import dragoman.engine.Turn;
import dragoman.model.Update;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How an offer grows with the catalogue: searched by two conditions, sorted by price, two cards filled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineItemsBenchmark {
    @Param({"100", "1000", "10000"})
    public int items = 100;

    private Practice asked = Practice.withSmallestBot();
    private Practice offered = asked;
    private Update kind = Update.Opened.plain();
    private Update others = kind;
    private Update chosen = kind;

    @Setup
    public void load() {
        asked = Practice.with(Generated.items(items)).opens();
        kind = asked.tap("Kind 1");
        offered = asked.taps("Kind 1");
        others = offered.tapAt(2);
        chosen = offered.tapAt(0);
    }

    @Benchmark
    public Turn offer() {
        return asked.turn(kind);
    }

    @Benchmark
    public Turn othersOfIt() {
        return offered.turn(others);
    }

    @Benchmark
    public Turn chooseOne() {
        return offered.turn(chosen);
    }
}
