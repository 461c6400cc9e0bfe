package dragoman.benchmarks;

import dragoman.codec.Codec;
import dragoman.model.Conversation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A conversation as it is kept: one in the middle of the demo shop's offer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {
    private final Codec codec = new Codec();
    private final Conversation conversation = Practice.withDemoShop().writes("I need shoes").taps("Walking")
            .writes("41").taps("Yes").conversation();
    private final byte[] json = codec.write(conversation);

    @Benchmark
    public byte[] write() {
        return codec.write(conversation);
    }

    @Benchmark
    public Conversation read() {
        return codec.conversation(json);
    }

    @Benchmark
    public Conversation roundTrip() {
        return codec.conversation(codec.write(conversation));
    }
}
