package dragoman.benchmarks;

import dragoman.model.Language;
import dragoman.model.Reading;
import dragoman.port.Reader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Understanding a sentence with all that the demo shop knows: a word, a wish with a number, a question, a slip of the finger. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReaderBenchmark {
    private static final int SENTENCES = 4;
    static final Map<String, List<String>> TYPICAL = Map.of(
            "en", List.of("yes", "I need shoes for a wedding, size 39", "how long does delivery take",
                    "I want to retrun my boots, they are too small"),
            "ru", List.of("да", "нужна обувь на свадьбу, 39 размер", "сколько стоит доставка",
                    "хочу вернуть батинки, они мне малы"),
            "el", List.of("ναι", "θέλω παπούτσια για γάμο, νούμερο 39", "πόσο κοστίζει η αποστολή",
                    "θελω να επιστρεψω τα παπουστια, είναι μικρά"),
            "hu", List.of("igen", "cipőt keresek esküvőre, 39-es méretben", "mennyibe kerül a szállítás",
                    "vissza szeretném küldeni a bakancost, kicsi"),
            "bs", List.of("da", "trebaju mi cipele za svadbu, broj 39", "koliko košta dostava",
                    "htio bih vratiti cizme, male su mi"));

    private final Reader reader = Practice.withDemoShop().reader();

    @Param({"en", "ru", "el", "hu", "bs"})
    public String language = "en";

    private Language expected = Language.ENGLISH;
    private List<String> sentences = List.of();

    @Setup
    public void choose() {
        expected = new Language(language);
        sentences = TYPICAL.getOrDefault(language, List.of());
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public List<Reading> read() {
        return sentences.stream().map(sentence -> reader.read(sentence, expected)).toList();
    }
}
