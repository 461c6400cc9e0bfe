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

/** A turn of the demo shop, the reading of the words included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineDemoShopBenchmark {
    private final Practice newcomer = Practice.withDemoShop();
    private final Practice asked = newcomer.writes("I need shoes");
    private final Practice confirming = asked.taps("Walking").writes("41");
    private final Update walking = asked.tap("Walking");
    private final Update yes = confirming.tap("Yes");
    private final Update winter = new Update.TextReceived("winter");
    private final Update sentence = new Update.TextReceived("I need shoes for a wedding, size 39");
    private final Update question = new Update.TextReceived("how long does delivery take");

    @Benchmark
    public Turn tap() {
        return asked.turn(walking);
    }

    @Benchmark
    public Turn typedWord() {
        return asked.turn(winter);
    }

    /** Two slots from one sentence. */
    @Benchmark
    public Turn freeText() {
        return newcomer.turn(sentence);
    }

    /** A digression: answered, then asked again. */
    @Benchmark
    public Turn questionInBetween() {
        return asked.turn(question);
    }

    /** The catalogue is searched, sorted, and two cards are filled. */
    @Benchmark
    public Turn offer() {
        return confirming.turn(yes);
    }
}
