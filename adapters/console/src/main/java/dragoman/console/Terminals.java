package dragoman.console;

import dragoman.console.Console.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.TerminalBuilder;

/** A person at a terminal, with editing and history; or a pipe. */
public final class Terminals {
    private Terminals() {}

    /** A pipe's lines, as UTF-8. */
    public static Lines pipe() {
        var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return () -> {
            try {
                return Optional.ofNullable(reader.readLine());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The terminal's lines. */
    public static Lines terminal() throws IOException {
        var reader = LineReaderBuilder.builder().terminal(TerminalBuilder.builder().system(true).build())
                .build();
        return () -> {
            try {
                return Optional.of(reader.readLine("you: "));
            } catch (EndOfFileException | UserInterruptException end) {
                return Optional.empty();
            }
        };
    }
}
