package dragoman.engine;

import dragoman.flow.Bot;
import dragoman.flow.yaml.BotFolder;
import dragoman.flow.yaml.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Bots for tests, loaded from YAML. */
final class Shops {
    private static final Bot OPANAK = of(BotFolder.load(folder("shop")));
    private static final Bot REPAIR = of(BotFolder.load(folder("repair")));

    private Shops() {}

    /** A small shop with everything that a flow can do. */
    static Bot opanak() {
        return OPANAK;
    }

    /** A shop in two languages whose conversations want mending. */
    static Bot repair() {
        return REPAIR;
    }

    /** The smallest bot of the documentation, word for word. */
    static Bot smallest() {
        return of(BotFolder.load(folder("smallest")));
    }

    /** A bot of one flow, written without its name, with a plain {@code bot.yaml}. */
    static Bot steps(String flow) {
        return files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\n", "main.yaml",
                "flow: main\nstarts: first\n" + flow));
    }

    static Bot files(Map<String, String> files) {
        return of(BotFolder.load(files));
    }

    /** The shop with another file in the place of one of its own. */
    static Bot opanakWith(String file, String text) {
        var files = new LinkedHashMap<String, String>();
        var folder = folder("shop");
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(p -> p.toString().endsWith(".yaml")).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(file, text);
        return files(files);
    }

    private static Bot of(Loaded loaded) {
        return loaded.bot().orElseThrow(() -> new AssertionError(loaded.findings().toString()));
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Shops.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
