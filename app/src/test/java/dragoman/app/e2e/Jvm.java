package dragoman.app.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a Java of its own, with the classes of this test run. */
public final class Jvm {
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Xshare:auto", "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    /** {@code ./dragoman} with these arguments, not started yet. */
    public static ProcessBuilder running(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dragoman.app.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
