package dragoman.app;

import dragoman.authoring.Report;
import dragoman.flow.Bot;
import dragoman.flow.yaml.BotFolder;
import dragoman.port.Reader;
import dragoman.understanding.WordUnderstanding;
import java.nio.file.Path;

/** Bots from their folders, as commands and the server need them. */
public final class BotFolders {
    private BotFolders() {
    }

    /** @throws Trouble with every mistake of the folder, each with place and remedy */
    public static Bot load(Path folder) {
        var loaded = BotFolder.load(folder);
        return loaded.bot().orElseThrow(() -> new Trouble(Report.text(loaded.findings(), folder)));
    }

    /** Learns a bot's words. */
    public static Reader reader(Bot bot) {
        return new WordUnderstanding().learn(bot.lexicon());
    }
}
