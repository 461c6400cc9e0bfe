package dragoman.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the bots: a folder is one, or holds some. */
final class Folders {
    private Folders() {}

    /** Throws {@link CannotRun} for what is no folder. */
    static List<Path> bots(List<Path> given) {
        var bots = new ArrayList<Path>();
        for (var named : given) {
            var folder = ofFile(named);
            if (!Files.isDirectory(folder)) {
                throw new CannotRun("There is no folder '" + folder
                        + "'. Write the path of a bot's folder, such as flows/opanak.");
            }
            var inside = Files.exists(folder.resolve("bot.yaml"))
                    ? List.<Path>of()
                    : inside(folder, path -> Files.exists(path.resolve("bot.yaml")));
            if (inside.isEmpty() && inside(folder, path -> path.toString().endsWith(".yaml")).isEmpty()) {
                throw new CannotRun("There is no bot in '" + folder
                        + "': it has no bot.yaml. Make one with './dragoman new FOLDER', or name another folder.");
            }
            bots.addAll(inside.isEmpty() ? List.of(folder) : inside);
        }
        return bots;
    }

    /** Whoever names bot.yaml means the folder it lies in. */
    private static Path ofFile(Path path) {
        if (!Files.isRegularFile(path)) {
            return path;
        }
        var folder = Optional.ofNullable(path.getParent()).orElse(Path.of("."));
        if (!path.endsWith("bot.yaml")) {
            throw new CannotRun("'" + path + "' is a file, and a bot is a folder. Write '" + folder + "'.");
        }
        return folder;
    }

    private static List<Path> inside(Path folder, Predicate<Path> wanted) {
        try (var paths = Files.list(folder)) {
            return paths.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new CannotRun(
                    "The folder '" + folder + "' cannot be read: " + e.getMessage() + ". Allow reading it.");
        }
    }
}
