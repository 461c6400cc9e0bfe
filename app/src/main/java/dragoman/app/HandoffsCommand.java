package dragoman.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Requests for a person, from the command line, against the running server. */
@Command(name = "handoffs", mixinStandardHelpOptions = true, description = "Requests for a person: list, show, claim, reply, again, resolve (the server runs).")
final class HandoffsCommand {
    private static final String REQUEST = "the request, as `handoffs list` names it";

    @Mixin
    ServerOptions server = new ServerOptions();

    @Option(names = "--as", paramLabel = "NAME", description = "who answers (default: the user of this machine)", scope = ScopeType.INHERIT)
    String agent = System.getProperty("user.name", "shop");

    @Command(description = "Those who wait for a person, the longest first.", mixinStandardHelpOptions = true)
    int list() {
        return server.client().get("/admin/handoffs");
    }

    @Command(description = "Everything known about a request, and the whole talk.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "ID", description = REQUEST) String id) {
        return server.client().get("/admin/handoffs/" + encoded(id));
    }

    @Command(description = "Take it: the bot is silent, nobody else answers.", mixinStandardHelpOptions = true)
    int claim(@Parameters(paramLabel = "ID", description = REQUEST) String id) {
        return act(id, "claim", "");
    }

    @Command(description = "Answer the customer in the messenger; claims the request if nobody has.", mixinStandardHelpOptions = true)
    int reply(@Parameters(paramLabel = "ID", description = REQUEST) String id,
            @Parameters(paramLabel = "TEXT", arity = "1..*", description = "what to say, best in quotes") List<String> text) {
        return act(id, "reply", String.join(" ", text));
    }

    @Command(description = "Send a line once more that may not have arrived; `show` names them.", mixinStandardHelpOptions = true)
    int again(@Parameters(paramLabel = "ID", description = REQUEST) String id,
            @Parameters(paramLabel = "LINE", description = "the line, such as 3.0") String line) {
        return act(id, "again", line);
    }

    @Command(description = "Close the matter and give the chat back to the bot.", mixinStandardHelpOptions = true)
    int resolve(@Parameters(paramLabel = "ID", description = REQUEST) String id) {
        return act(id, "resolve", "");
    }

    private int act(String id, String what, String body) {
        return server.client()
                .post("/admin/handoffs/" + encoded(id) + "/" + what + "?agent=" + encoded(agent), body);
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
