package dragoman.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Updates that were set aside because no turn could deal with them, from the command line, against the running server. */
@Command(name = "parked", mixinStandardHelpOptions = true, description = "Updates that could not be handled: list, show, replay, drop (the server runs).")
final class ParkedCommand {
    private static final String NUMBER = "its number, as `parked list` shows it";

    @Mixin
    ServerOptions server = new ServerOptions();

    @Command(description = "All of them, the oldest first.", mixinStandardHelpOptions = true)
    int list() {
        return server.client().get("/admin/parked");
    }

    @Command(description = "What it was, and why it was set aside.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "NUMBER", description = NUMBER) String number) {
        return server.client().get("/admin/parked/" + HandoffsCommand.encoded(number));
    }

    @Command(description = "Take it once more, after the cause was mended.", mixinStandardHelpOptions = true)
    int replay(@Parameters(paramLabel = "NUMBER", description = NUMBER) String number) {
        return act(number, "replay");
    }

    @Command(description = "Give it up for good.", mixinStandardHelpOptions = true)
    int drop(@Parameters(paramLabel = "NUMBER", description = NUMBER) String number) {
        return act(number, "drop");
    }

    private int act(String number, String what) {
        return server.client().post("/admin/parked/" + HandoffsCommand.encoded(number) + "/" + what, "");
    }
}
