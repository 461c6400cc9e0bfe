package dragoman.app;

import dragoman.console.Console;
import dragoman.console.Terminals;
import dragoman.flow.yaml.Codes;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.port.Time;
import dragoman.runtime.Simulator;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Talk with a bot in the terminal, or line by line from a pipe. */
@Command(name = "chat", mixinStandardHelpOptions = true, description = "Talk to a bot in the terminal; also line by line from a pipe.")
final class ChatCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the bot's folder, such as flows/opanak")
    Path folder = Path.of(".");

    @Option(names = "--channel", paramLabel = "NAME", defaultValue = "console", description = "show it as on this channel: telegram, viber, whatsapp, web-chat")
    String channel = "console";

    @Option(names = "--language", paramLabel = "XX", description = "the customer's language, such as en or ru")
    Optional<String> language = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "the customer's name")
    Optional<String> name = Optional.empty();

    @Mixin
    Understandings understandings = new Understandings();

    @Override
    public Integer call() throws Exception {
        var bot = BotFolders.load(folder);
        var address = new Address(new BotId("chat"), new ChannelId(channel), "you");
        var profile = new Profile(name, language.map(ChatCommand::language), Optional.empty());
        var setting = new Simulator.Setting(address, profile, ChannelNames.capabilities(channel),
                Time.system().now());
        var simulator = new Simulator(bot, BotFolders.reader(bot, understandings.chosen()), setting);
        var interactive = System.console() != null && System.console().isTerminal();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        new Console(simulator, bot.shop().bot(), out, Time.system())
                .talk(interactive ? Terminals.terminal() : Terminals.pipe());
        return 0;
    }

    private static Language language(String code) {
        if (!Codes.isLanguage(code)) {
            throw new Trouble("--language " + code
                    + ": a language is two letters, such as en, ru, el, hu, bs."
                    + Codes.languageMeant(code).map(meant -> " Did you mean " + meant + "?").orElse(""));
        }
        return new Language(code);
    }
}
