package dragoman.benchmarks;

import dragoman.flow.yaml.BotFolder;
import dragoman.model.Language;
import dragoman.model.Update;
import dragoman.understanding.WordUnderstanding;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Processor time of understanding by words, as docs/understanding.md gives it. Unlike JMH's it counts this process's work alone, so that it can be measured
 * on a machine with other work: {@code java -cp benchmarks/target/benchmarks.jar dragoman.benchmarks.Timing}
 */
public final class Timing {
    private static final int LOOPS = 3;
    private static final int ROUNDS = 6_000;
    private static final int LEARNINGS = 5;
    private static final int FEWER = 300;

    private Timing() {}

    public static void main(String[] arguments) {
        learning();
        new TreeMap<>(ReaderBenchmark.TYPICAL).forEach((code, sentences) -> {
            var demo = Practice.withDemoShop();
            var language = new Language(code);
            tell("reading a message, " + code, ROUNDS, sentences.size(), "µs", 1e3,
                    () -> sentences.forEach(text -> demo.reader().read(text, language)));
        });
        var many = Practice.with(Generated.flows(1_000)).opens();
        tell("reading a word that 1,000 flows share", FEWER, 1, "µs", 1e3,
                () -> many.reader().read("thoroughly", Language.ENGLISH));
        tell("the whole turn with it", FEWER, 1, "µs", 1e3,
                () -> many.turn(new Update.TextReceived("thoroughly")));
    }

    /** Two languages are learnt at a time, so all threads count. */
    private static void learning() {
        var words = BotFolder.load(DemoShop.folder()).bot().orElseThrow().lexicon();
        for (var i = 1; i <= LEARNINGS; i++) {
            var before = process();
            new WordUnderstanding().learn(words);
            print("learning the demo shop, time " + i, (process() - before) / 1e6, "ms");
        }
    }

    /** Each loop for itself: the last is that of a warm program. */
    private static void tell(String what, int rounds, int inOne, String unit, double nanos, Runnable work) {
        for (var loop = 1; loop <= LOOPS; loop++) {
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (var i = 0; i < rounds; i++) {
                work.run();
            }
            var spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            print(what + ", loop " + loop, spent / nanos / rounds / inOne, unit);
        }
    }

    private static long process() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static void print(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-48s %9.1f %s%n", what, value, unit);
    }
}
