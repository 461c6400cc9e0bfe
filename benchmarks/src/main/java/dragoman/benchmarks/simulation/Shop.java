package dragoman.benchmarks.simulation;

import dragoman.flow.Bot;
import dragoman.flow.yaml.BotFolder;
import dragoman.model.Capabilities;
import dragoman.port.Reader;
import dragoman.telegram.Telegram;
import dragoman.understanding.WordUnderstanding;
import dragoman.viber.Viber;
import dragoman.whatsapp.WhatsApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The shop that customers talk with.
 *
 * @param again the same folder, read another time: what runs after a restart
 * @param channels by name, what each can show
 */
record Shop(Bot bot, Bot again, Reader reader, Vocabulary vocabulary, People people,
        Map<String, Capabilities> channels) {

    static Shop in(Path folder) {
        var bot = load(folder);
        return new Shop(bot, load(folder), new WordUnderstanding().learn(bot.lexicon()),
                new Vocabulary(bot.lexicon()), new People(),
                Map.of("telegram", Telegram.capabilities(), "viber", Viber.capabilities(true),
                        "viber-desktop",
                        Viber.capabilities(false), "whatsapp", WhatsApp.capabilities(), "web-chat",
                        Capabilities.everything()));
    }

    private static Bot load(Path folder) {
        var loaded = BotFolder.load(folder);
        return loaded.bot().orElseThrow(
                () -> new IllegalStateException("the bot cannot be loaded: " + loaded.findings()));
    }

    List<String> channelNames() {
        return channels.keySet().stream().sorted().toList();
    }
}
