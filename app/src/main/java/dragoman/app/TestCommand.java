package dragoman.app;

import dragoman.app.rehearsal.Rehearsals;
import dragoman.authoring.CannotRun;
import dragoman.authoring.ConversationTests;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays the conversation tests. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Play the conversation tests of bots.")
final class TestCommand implements Callable<Integer> {
    /** How results are written. */
    enum Format {
        text, json, junit
    }

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "a bot's folder, or a folder of bots")
    List<Path> folders = List.of();

    @Option(names = "--filter", paramLabel = "NAME", description = "only tests with this in their name")
    Optional<String> filter = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|junit", defaultValue = "text", description = "how to write the results (default: ${DEFAULT-VALUE})")
    Format format = Format.text;

    @Option(names = "--coverage", description = "also say which steps and options no test walked")
    boolean coverage;

    @Mixin
    Understandings understandings = new Understandings();

    @Override
    public Integer call() {
        try {
            var report = new ConversationTests(new Rehearsals(understandings.chosen())).run(folders, filter,
                    coverage);
            if (filter.isPresent() && report.played() == 0 && report.exitCode() == 0) {
                throw new Trouble("No test has '" + filter.get() + "' in its name.");
            }
            System.out.println(switch (format) {
                case text -> report.text();
                case json -> report.json();
                case junit -> report.junit();
            });
            return report.exitCode();
        } catch (CannotRun e) {
            throw Trouble.told(e);
        }
    }
}
