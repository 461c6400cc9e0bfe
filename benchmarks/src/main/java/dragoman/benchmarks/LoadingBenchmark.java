package dragoman.benchmarks;

import dragoman.flow.Bot;
import dragoman.flow.yaml.BotFolder;
import dragoman.port.Reader;
import dragoman.understanding.WordUnderstanding;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a start, or an edit of the demo shop, waits for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {
    private final Bot bot = Practice.withDemoShop().bot();

    /** Files read, expressions and texts compiled. */
    @Benchmark
    public Bot load() {
        return BotFolder.load(DemoShop.folder()).bot().orElseThrow();
    }

    /** The phrases in five languages. */
    @Benchmark
    public Reader learn() {
        return new WordUnderstanding().learn(bot.lexicon());
    }
}
