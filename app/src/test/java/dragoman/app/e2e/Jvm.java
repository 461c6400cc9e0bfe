package dragoman.app.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a Java of its own, with the classes of this test run. */
public final class Jvm {
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    /** {@code ./dragoman} with these arguments, not started yet. */
    public static ProcessBuilder running(String... arguments) {
        var command = new ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), "dragoman.app.Main"));
        command.addAll(List.of(arguments));
        return with(command);
    }

    /** A Java with further options, a class and its arguments, not started yet. */
    static ProcessBuilder with(List<String> more) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(more);
        return new ProcessBuilder(command);
    }
}
