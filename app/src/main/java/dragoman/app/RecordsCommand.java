package dragoman.app;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Orders, wishes and complaints, from the command line, against the running server. */
@Command(name = "records", mixinStandardHelpOptions = true, description = "Orders, wishes and complaints: list, show, set (the server runs).")
final class RecordsCommand {
    private static final String RECORD = "the number, as `records list` shows it";

    @Mixin
    ServerOptions server = new ServerOptions();

    @Command(description = "All of them, the newest first.", mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--kind", paramLabel = "KIND", description = "only these: order, wish, complaint, agreement, source, return, objection") Optional<String> kind) {
        return server.client()
                .get("/admin/records" + kind.map(one -> "?kind=" + HandoffsCommand.encoded(one)).orElse(""));
    }

    @Command(description = "Everything about one record.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "NUMBER", description = RECORD) String number) {
        return server.client().get("/admin/records/" + HandoffsCommand.encoded(number));
    }

    @Command(description = "Give a record a new state, such as sent.", mixinStandardHelpOptions = true)
    int set(@Parameters(paramLabel = "NUMBER", description = RECORD) String number,
            @Parameters(paramLabel = "STATE", description = "a word of your own, such as sent") String state) {
        var path = "/admin/records/" + HandoffsCommand.encoded(number) + "/state?to="
                + HandoffsCommand.encoded(state);
        return server.client().post(path, "");
    }
}
