package dragoman.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the bots: a folder is one, or holds some. */
final class Folders {
    private Folders() {}

    /** Throws {@link CannotRun} for what is no folder. */
    static List<Path> bots(List<Path> given) {
        var bots = new ArrayList<Path>();
        for (var folder : given) {
            if (!Files.isDirectory(folder)) {
                throw new CannotRun("There is no folder '" + folder
                        + "'. Write the path of a bot's folder, such as flows/opanak.");
            }
            var inside = Files.exists(folder.resolve("bot.yaml")) ? List.<Path>of() : inside(folder);
            bots.addAll(inside.isEmpty() ? List.of(folder) : inside);
        }
        return bots;
    }

    private static List<Path> inside(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> Files.exists(path.resolve("bot.yaml"))).sorted().toList();
        } catch (IOException e) {
            throw new CannotRun(
                    "The folder '" + folder + "' cannot be read: " + e.getMessage() + ". Allow reading it.");
        }
    }
}
