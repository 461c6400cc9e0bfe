package dragoman.app;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command line: {@code ./dragoman [COMMAND]}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code. */
    static int run(String... arguments) {
        return new CommandLine(new DragomanCommand()).setExecutionExceptionHandler(new Plainly())
                .setParameterExceptionHandler(new Plainly()).setExecutionStrategy(Main::execute)
                .execute(arguments);
    }

    /** Each command has its own --config; one that stands before the command would be passed over without a word. */
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && parsed.hasMatchedOption("--config")) {
            var command = parsed.subcommand().commandSpec().name();
            throw new ParameterException(parsed.commandSpec().commandLine(),
                    "Write --config behind the command: ./dragoman " + command + " … --config FILE");
        }
        return new RunLast().execute(parsed);
    }
}
