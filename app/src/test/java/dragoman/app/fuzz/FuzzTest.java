package dragoman.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer over {@link Target}: so many inputs from a fixed seed, begun with all recorded webhooks. {@code -Dfuzz.runs} lets it run longer. Why its own
 * process, and what is done to our classes: docs/decisions/0022-fuzzing.md.
 */
class FuzzTest {
    private static final String RUNS = System.getProperty("fuzz.runs", "3000");
    /** They look for SQL, scripts and such, which nothing here reaches, and cost seconds. */
    private static final String DETECTORS = Stream.of("ClojureLangHooks", "Deserialization",
            "ExpressionLanguageInjection", "LdapInjection", "NamingContextLookup", "OsCommandInjection",
            "ReflectiveCall", "RegexInjection", "RegexRoadblocks", "ScriptEngineInjection",
            "ServerSideRequestForgery", "SqlInjection", "XPathInjection")
            .map(name -> "com.code_intelligence.jazzer.sanitizers." + name).collect(Collectors.joining(":"));
    private static final int PATIENCE_MINUTES = Integer.getInteger("fuzz.minutes", 10);

    @Test
    void nothing_that_comes_in_breaks_a_webhook_a_signature_or_the_renderer(@TempDir Path folder)
            throws Exception {
        var corpus = Corpus.written(Files.createDirectory(folder.resolve("corpus")));
        var classes = ReadableClasses.copied(Files.createDirectory(folder.resolve("classes")));
        var told = folder.resolve("told.txt");
        var jazzer = new ProcessBuilder(command(classes, corpus, folder)).redirectErrorStream(true)
                .redirectOutput(told.toFile()).start();

        assertThat(jazzer.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("it comes to an end").isTrue();

        assertThat(jazzer.exitValue()).as(end(told)).isZero();
        assertThat(Files.readString(told)).contains("Done " + RUNS + " runs", "DONE   cov: ")
                .doesNotContain("Failed to instrument dragoman");
    }

    private static List<String> command(Path classes, Path corpus, Path folder) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                Jazzer.class.getName(), "--target_class=" + Target.class.getName(),
                "--instrumentation_includes=dragoman.**", "--custom_hook_includes=dragoman.**",
                "--disabled_hooks=" + DETECTORS,
                "--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/", "-runs=" + RUNS,
                "-seed=20261122", corpus.toString());
    }

    /** What it found stands at the end. */
    private static String end(Path told) {
        try {
            var lines = Files.readAllLines(told);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
