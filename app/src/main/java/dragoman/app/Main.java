package dragoman.app;

import picocli.CommandLine;

/** The command line: {@code ./dragoman [COMMAND]}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code. */
    static int run(String... arguments) {
        return new CommandLine(new DragomanCommand()).setExecutionExceptionHandler(new Plainly())
                .setParameterExceptionHandler(new Plainly()).execute(arguments);
    }
}
