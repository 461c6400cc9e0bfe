package dragoman.app.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The times and sizes of a bot's files, as they are at one moment. Pictures do not count: they are read anew each time. */
record Stamp(Map<Path, String> files) {

    static Stamp of(Path folder) {
        var files = new TreeMap<Path, String>();
        for (var place : new Path[]{folder, folder.resolve("texts")}) {
            if (Files.isDirectory(place)) {
                add(files, place);
            }
        }
        return new Stamp(files);
    }

    private static void add(Map<Path, String> files, Path place) {
        try (Stream<Path> inside = Files.list(place)) {
            inside.filter(Stamp::counts).forEach(file -> files.put(file, stamp(file)));
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            files.put(place, "gone");
        }
    }

    private static boolean counts(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".")
                && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".csv"));
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException goneMeanwhile) {
            return "gone";
        }
    }
}
