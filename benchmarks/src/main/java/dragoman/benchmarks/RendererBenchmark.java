package dragoman.benchmarks;

import dragoman.engine.Renderer;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Capabilities.Menu;
import dragoman.model.Message;
import dragoman.model.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is said becomes messages: on a channel that takes nearly all, and on one whose limits bite. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RendererBenchmark {
    private static final Capabilities WIDE = new Capabilities(Limit.characters(4096),
            Optional.of(Limit.characters(1024)),
            Optional.of(new Buttons(100, Limit.characters(64), Limit.characters(4096), false)),
            Optional.empty(), true,
            Optional.empty());
    private static final Capabilities NARROW = new Capabilities(Limit.characters(4096),
            Optional.of(Limit.characters(1024)),
            Optional.of(new Buttons(3, Limit.characters(20), Limit.characters(1024), true)),
            Optional.of(new Menu(10, Limit.characters(24), Limit.characters(72), Limit.characters(20),
                    Limit.characters(1024))),
            true, Optional.of(Duration.ofHours(24)));

    private final Renderer renderer = new Renderer();
    private final Practice asked = Practice.withDemoShop().writes("I need shoes");
    /** A question with seven options. */
    private final Reply question = asked.said().getLast();
    /** Two cards with pictures, and what to choose. */
    private final Reply offer = asked.taps("Walking").writes("41").taps("Yes").said().getLast();

    @Benchmark
    public List<Message> question() {
        return renderer.render(question, WIDE, "Choose");
    }

    @Benchmark
    public List<Message> questionWithinNarrowLimits() {
        return renderer.render(question, NARROW, "Choose");
    }

    @Benchmark
    public List<Message> offer() {
        return renderer.render(offer, WIDE, "Choose");
    }

    @Benchmark
    public List<Message> offerWithinNarrowLimits() {
        return renderer.render(offer, NARROW, "Choose");
    }
}
