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

/** How a turn grows with the number of flows, each of which is an intent; the reading of the words included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineFlowsBenchmark {
    @Param({"10", "50", "200", "1000"})
    public int flows = 10;

    private Practice asked = Practice.withSmallestBot();
    private Update quickly = Update.Opened.plain();
    private final Update word = new Update.TextReceived("thoroughly");
    private final Update sentence = new Update.TextReceived(
            "could you repair my lamp from the kitchen please");

    @Setup
    public void load() {
        asked = Practice.with(Generated.flows(flows)).opens();
        quickly = asked.tap("Quickly");
    }

    @Benchmark
    public Turn tap() {
        return asked.turn(quickly);
    }

    @Benchmark
    public Turn typedWord() {
        return asked.turn(word);
    }

    /** In the words of nobody's example, in the middle of another flow. */
    @Benchmark
    public Turn typedSentence() {
        return asked.turn(sentence);
    }
}
