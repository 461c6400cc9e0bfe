package dragoman.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How the running server is: its bots, their channels, and what wants the owner. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "How it is: the bots, their channels, what stands still and what to do (the server runs).")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    ServerOptions server = new ServerOptions();

    @Override
    public Integer call() {
        return server.client().get("/admin/status");
    }
}
