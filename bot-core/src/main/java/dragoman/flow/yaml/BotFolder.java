package dragoman.flow.yaml;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The one door: a folder of YAML files becomes a bot, or findings that say why not. Never throws for what an owner wrote. */
public final class BotFolder {
    private BotFolder() {}

    public static Loaded load(Path folder) {
        return sketch(folder, false).loaded();
    }

    /** From texts by path, such as {@code bot.yaml} and {@code texts/ru.yaml}; pictures are taken to exist. */
    public static Loaded load(Map<String, String> files) {
        return sketch(files, false).loaded();
    }

    /** For checks that go on where a bot cannot be run: as much of it as could be put together. */
    public static Sketch sketch(Path folder) {
        return sketch(folder, true);
    }

    private static Sketch sketch(Path folder, boolean thorough) {
        var notes = new Notes();
        return FolderReader.read(folder, notes).map(files -> new BotLoader(files, notes, thorough).sketch())
                .orElseGet(() -> Sketch.nothing(notes));
    }

    /** The same from texts by path. */
    public static Sketch sketch(Map<String, String> files) {
        return sketch(files, true);
    }

    private static Sketch sketch(Map<String, String> files, boolean thorough) {
        var notes = new Notes();
        var sources = new TreeMap<String, Source>();
        files.forEach((path, text) -> {
            boolean read = Folder.isTable(path)
                    || path.endsWith(".yaml") && (path.indexOf('/') < 0 || path.startsWith("texts/"));
            if (read) {
                sources.put(path, Source.of(path, text));
            }
        });
        return new BotLoader(Folder.of(sources, Optional.empty(), notes), notes, thorough).sketch();
    }
}
