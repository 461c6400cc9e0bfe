package dragoman.app;

import dragoman.app.config.Config;
import dragoman.app.server.Server;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server; stops cleanly on SIGTERM. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Start the server (the default).")
final class RunCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "FILE", description = "configuration (default: ${DEFAULT-VALUE})", defaultValue = "config/dragoman.yaml")
    Path config = Path.of("config/dragoman.yaml");

    @Override
    public Integer call() throws Exception {
        return serve(config);
    }

    static int serve(Path file) throws Exception {
        var server = Server.start(Config.read(file));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> stop(server)));
        server.addresses().forEach(System.out::println);
        server.await();
        return 0;
    }

    /** A clean stop on a signal is a success, not the JVM's 143. */
    private static void stop(Server server) {
        server.stop();
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
