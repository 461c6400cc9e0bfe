package dragoman.app;

import dragoman.embedding.EnglishEmbeddings;
import dragoman.flow.Bot;
import dragoman.flow.Finding;
import dragoman.flow.yaml.BotFolder;
import dragoman.port.Reader;
import dragoman.port.Understanding;
import dragoman.runtime.Version;
import dragoman.understanding.WordUnderstanding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Bots from their folders, as commands and the server need them. */
public final class BotFolders {
    private BotFolders() {}

    /** @throws Trouble with every mistake of the folder, each with place and remedy */
    public static Bot load(Path folder) {
        return version(folder).bot();
    }

    /** With its files. @throws Trouble with every mistake of the folder, each with place and remedy */
    public static Version version(Path folder) {
        var sketch = BotFolder.sketch(folder);
        return Version.of(sketch).orElseThrow(() -> new Trouble(text(folder, sketch.loaded().findings())));
    }

    private static String text(Path folder, List<Finding> findings) {
        return findings.stream().filter(Finding::isError)
                .map(finding -> folder.resolve(finding.place().file()) + ":" + finding.place().line() + ":"
                        + finding.place().column()
                        + ": " + finding.problem() + " " + finding.remedy())
                .collect(Collectors.joining("\n"));
    }

    /** Our own way to understand: by words, or by meaning, for which models are loaded. */
    public static Understanding understanding(boolean byMeaning) {
        return byMeaning ? new WordUnderstanding(EnglishEmbeddings.load()) : new WordUnderstanding();
    }

    /** Learns a bot's words; {@code understanding} is for all bots of a server, since models take memory. */
    public static Reader reader(Bot bot, Understanding understanding) {
        return understanding.learn(bot.lexicon());
    }
}
