package dragoman.app;

import dragoman.app.config.Config;
import dragoman.app.server.Registrations;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Tells the messengers where this machine is, asks them what they know, or takes it back: that needs no running server, but the messengers call one. And shows
 * which systems outside the running server could not tell of something.
 */
@Command(name = "webhooks", mixinStandardHelpOptions = true, description = "Register the webhooks with the messengers: set, show, remove. Our own to others: failed, again (the server runs).")
final class WebhooksCommand {
    @Option(names = "--config", paramLabel = "FILE", description = "configuration (default: ${DEFAULT-VALUE})", defaultValue = "config/dragoman.yaml", scope = ScopeType.INHERIT)
    Path config = Path.of("config/dragoman.yaml");

    @Option(names = "--bot", paramLabel = "NAME", description = "only this bot", scope = ScopeType.INHERIT)
    Optional<String> bot = Optional.empty();

    @Option(names = "--channel", paramLabel = "NAME", description = "only this channel: telegram, viber, whatsapp, messenger, instagram, vk", scope = ScopeType.INHERIT)
    Optional<String> channel = Optional.empty();

    @Command(description = "Tell the messengers to call this machine.", mixinStandardHelpOptions = true)
    int set() {
        return each(Registrations.Act.SET);
    }

    @Command(description = "Show what the messengers know.", mixinStandardHelpOptions = true)
    int show() {
        return each(Registrations.Act.SHOW);
    }

    @Command(description = "Tell the messengers to call no more.", mixinStandardHelpOptions = true)
    int remove() {
        return each(Registrations.Act.REMOVE);
    }

    @Command(description = "What the systems under webhooks: in the configuration could not be told.", mixinStandardHelpOptions = true)
    int failed() {
        return ServerOptions.client(config).get("/admin/hooks");
    }

    @Command(description = "Tell them all of it once more, now.", mixinStandardHelpOptions = true)
    int again() {
        return ServerOptions.client(config).post("/admin/hooks/again", "");
    }

    private int each(Registrations.Act act) {
        var all = Registrations.of(Config.read(config)).stream()
                .filter(one -> bot.filter(name -> !name.equals(one.bot())).isEmpty())
                .filter(one -> channel.filter(name -> !name.equals(one.channel())).isEmpty()).toList();
        if (all.isEmpty()) {
            throw new Trouble(config + ": no messenger is on here"
                    + (bot.isPresent() || channel.isPresent() ? " under that name" : "")
                    + ". Give a channel its token first.");
        }
        for (var one : all) {
            System.out.println(one.bot() + " in " + one.channel() + ":");
            one.act(act).forEach(line -> System.out.println("  " + line));
        }
        return 0;
    }
}
