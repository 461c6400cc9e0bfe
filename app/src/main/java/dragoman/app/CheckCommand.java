package dragoman.app;

import dragoman.app.config.Config;
import dragoman.authoring.CannotRun;
import dragoman.authoring.Check;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All that can be said about bots without talking with them. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Look for mistakes in bots: each with place and remedy.")
final class CheckCommand implements Callable<Integer> {
    /** How findings are written. */
    enum Format {
        text, json, sarif
    }

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "a bot's folder, or a folder of bots")
    List<Path> folders = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", description = "how to write them (default: ${DEFAULT-VALUE})")
    Format format = Format.text;

    @Mixin
    ServerOptions server = new ServerOptions();

    @Override
    public Integer call() {
        try {
            var report = Check.of(folders, ChannelNames.all(), new RunningChats(server)::of);
            System.out.println(switch (format) {
                case text -> report.text();
                case json -> report.json();
                case sarif -> report.sarif();
            });
            mistakes(server.config).ifPresent(System.err::println);
            return report.exitCode();
        } catch (CannotRun e) {
            throw Trouble.told(e);
        }
    }

    /** Of the server's configuration, where one lies here; beside the report, since secrets may be set on another machine only. */
    private static Optional<String> mistakes(Path config) {
        if (!Files.exists(config)) {
            return Optional.empty();
        }
        try {
            Config.read(config);
            return Optional.empty();
        } catch (Trouble found) {
            return Optional.of(String.valueOf(found.getMessage()));
        }
    }
}
