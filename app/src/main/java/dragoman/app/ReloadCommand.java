package dragoman.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes edited bots over at once; the running server also does it by itself a moment after a file was saved. */
@Command(name = "reload", mixinStandardHelpOptions = true, description = "Take edited bots over now, and say what changed for whom (the server runs).")
final class ReloadCommand implements Callable<Integer> {
    @Mixin
    ServerOptions server = new ServerOptions();

    @Parameters(paramLabel = "BOT", arity = "0..1", description = "its name in the configuration (default: all)")
    Optional<String> bot = Optional.empty();

    @Override
    public Integer call() {
        return server.client().post(
                "/admin/reload" + bot.map(name -> "?bot=" + HandoffsCommand.encoded(name)).orElse(""), "");
    }
}
