package dragoman.app;

import dragoman.app.admin.AdminClient;
import dragoman.app.admin.People;
import dragoman.app.admin.Told;
import dragoman.desk.people.KeptStaff;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** People of the agent desk, from the command line: by the running server, or on the machine without one. */
@Command(name = "users", mixinStandardHelpOptions = true, description = "Who works at the desk: list, add, passwd, disable, enable; with or without a running server.")
final class UsersCommand {
    private static final String LOGIN = "the name they log in with: small letters, digits, dots, hyphens";

    @Mixin
    ServerOptions server = new ServerOptions();

    @Command(description = "Everybody, with roles.", mixinStandardHelpOptions = true)
    int list() {
        return does(client -> client.get("/admin/users"), People::list);
    }

    @Command(description = "Add somebody, or change their roles; prints a one-time link for the password of somebody new.", mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "LOGIN", description = LOGIN) String login,
            @Option(names = "--name", description = "as colleagues see it (default: the login)") Optional<String> name,
            @Option(names = "--role", description = "agent, supervisor or owner (default: agent)", defaultValue = "agent") String role,
            @Option(names = "--bot", description = "on this bot only (default: all)") List<String> bots,
            @Option(names = "--language", description = "of the desk's pages: en, ru, el, hu, bs (default: en)", defaultValue = "en") String language) {
        var query = "?role=" + encoded(role) + "&language=" + encoded(language) + "&name="
                + encoded(name.orElse(login))
                + (bots == null ? "" : "&bots=" + encoded(String.join(",", bots)));
        return does(client -> client.post("/admin/users/" + encoded(login) + query, ""),
                people -> people.add(new People.Wanted(login, name.orElse(login), role,
                        Optional.ofNullable(bots).map(all -> String.join(",", all)), language)));
    }

    @Command(description = "A one-time link to set a new password; all sessions end.", mixinStandardHelpOptions = true)
    int passwd(@Parameters(paramLabel = "LOGIN", description = LOGIN) String login) {
        return does(client -> client.post("/admin/users/" + encoded(login) + "/passwd", ""),
                people -> people.passwd(login));
    }

    @Command(description = "Close the account; all sessions end, what they did stays.", mixinStandardHelpOptions = true)
    int disable(@Parameters(paramLabel = "LOGIN", description = LOGIN) String login) {
        return does(client -> client.post("/admin/users/" + encoded(login) + "/disable", ""),
                people -> people.close(login, true));
    }

    @Command(description = "Open a closed account again.", mixinStandardHelpOptions = true)
    int enable(@Parameters(paramLabel = "LOGIN", description = LOGIN) String login) {
        return does(client -> client.post("/admin/users/" + encoded(login) + "/enable", ""),
                people -> people.close(login, false));
    }

    private int does(ToIntFunction<AdminClient> byServer, Function<People, Told> here) {
        return new Machine(server).does(byServer, opened -> here.apply(new People(
                new KeptStaff(opened.store().desk().accounts(), opened.keeping(), opened.time(),
                        opened.auditor()),
                opened.config().bots().stream().map(bot -> bot.id()).toList(),
                opened.config().http().publicUrl())));
    }

    private static String encoded(String part) {
        return HandoffsCommand.encoded(part);
    }
}
