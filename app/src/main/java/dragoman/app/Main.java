package dragoman.app;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
    static int run(String... given) {
        var arguments = helped(given);
        var line = new CommandLine(new DragomanCommand());
        asked(arguments).forEach(line::addSubcommand);
        return line.setExecutionExceptionHandler(new Plainly()).setParameterExceptionHandler(new Plainly())
                .setExecutionStrategy(Main::execute).execute(arguments);
    }

    /** {@code help} and {@code help check} are what many write first. */
    private static String[] helped(String... given) {
        if (given.length == 0 || !given[0].equals("help")) {
            return given;
        }
        return given.length == 1 ? new String[]{"--help"} : new String[]{given[1], "--help"};
    }

    /** The command that is named first, alone: to read what all of them take costs each start a tenth of a second. */
    private static List<Class<?>> asked(String... arguments) {
        if (arguments.length == 0) {
            return List.of();
        }
        return DragomanCommand.COMMANDS.stream().filter(command -> named(command).equals(arguments[0]))
                .findFirst().<List<Class<?>>>map(List::of).orElse(DragomanCommand.COMMANDS);
    }

    private static String named(Class<?> command) {
        return command.getAnnotation(Command.class).name();
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
