package dragoman.jdbc;

import java.io.IOException;

/** A process beside this one, to be killed. */
final class Child {
    private Child() {}

    static Process start(Class<?> program, String url) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), program.getName(), url)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
