package dragoman.app;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in a line or two and without a trace; exit code 2. */
final class Plainly implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int CANNOT_RUN = 2;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        LoggerFactory.getLogger(Plainly.class).debug("the trace", e);
        command.getErr()
                .println(e instanceof Trouble ? e.getMessage() : "This should not have happened: " + e);
        return CANNOT_RUN;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        var command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            command.getErr().println(
                    "Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        }
        return CANNOT_RUN;
    }
}
