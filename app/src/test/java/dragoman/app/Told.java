package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command said, and with which code it ended.
 *
 * @param out what it printed
 * @param err what it complained of
 */
public record Told(int exit, String out, String err) {

    /** Runs the command in this process. */
    public static Told by(String... arguments) {
        return typing("", arguments);
    }

    /** The same, with lines from a pipe. */
    public static Told typing(String lines, String... arguments) {
        var in = System.in;
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        try (var saying = new PrintStream(said, true, StandardCharsets.UTF_8);
                var complaining = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            System.setOut(saying);
            System.setErr(complaining);
            var exit = Main.run(arguments);
            return new Told(exit, said.toString(StandardCharsets.UTF_8),
                    complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** It cannot run and says why in a line or two, with these words among them, and no trace. */
    public void refusesSaying(String... words) {
        assertThat(exit).as(this::toString).isEqualTo(2);
        assertThat(err.strip().lines()).as(this::toString).hasSizeBetween(1, 2);
        assertThat(err).contains(words);
        saysNothingOfTheInside();
    }

    public void saysNothingOfTheInside() {
        assertThat(out + err).doesNotContain("Exception", "\tat ", "This should not have happened");
    }
}
