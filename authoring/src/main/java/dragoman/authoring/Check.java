package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Place;
import dragoman.flow.yaml.BotFolder;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Sketch;
import dragoman.runtime.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads bots aloud: everything there is to say about them, in one run. */
public final class Check {
    private Check() {}

    /** Of bots' folders, or of folders that hold some. Throws {@link CannotRun} when a folder does not exist. */
    public static CheckReport of(List<Path> folders) {
        return of(folders, _ -> List.of());
    }

    /** The same with what is known of running chats: where they stand in the bot of a folder. */
    public static CheckReport of(List<Path> folders, Function<Path, List<Standing>> chats) {
        return new CheckReport(Folders.bots(folders).stream().map(bot -> of(bot, chats)).toList());
    }

    /** Of one bot. */
    public static CheckReport.OfBot of(Path folder) {
        return of(folder, _ -> List.of());
    }

    private static CheckReport.OfBot of(Path folder, Function<Path, List<Standing>> chats) {
        var notes = new Notes();
        var sketch = BotFolder.sketch(folder);
        sketch.loaded().findings().forEach(notes::add);
        links(sketch).forEach(notes::add);
        sketch.loaded().bot().ifPresent(bot -> Vanished.in(bot, sketch.files(), chats.apply(folder)).stream()
                .map(note -> note.finding(sketch.line(note.place()))).forEach(notes::add));
        new TestReader(notes, sketch.bot()).folder(folder);
        return new CheckReport.OfBot(folder.toString(), notes.findings());
    }

    /** Of files by path, for tests and editors. */
    public static List<Finding> of(Map<String, String> files) {
        var notes = new Notes();
        var sketch = BotFolder.sketch(files);
        sketch.loaded().findings().forEach(notes::add);
        links(sketch).forEach(notes::add);
        var tests = new TestReader(notes, sketch.bot());
        files.forEach((path, text) -> {
            if (path.startsWith("tests/") && path.endsWith(".yaml")) {
                tests.file(path, text);
            }
        });
        return notes.findings();
    }

    private static List<Finding> links(Sketch sketch) {
        return sketch.bot().map(bot -> links(bot, sketch)).orElse(List.of());
    }

    private static List<Finding> links(Bot bot, Sketch sketch) {
        var found = new ArrayList<Note>();
        found.addAll(Unreachable.in(bot, sketch.whole()));
        found.addAll(Circles.in(bot));
        found.addAll(Queues.in(bot));
        found.addAll(LongChoices.in(bot));
        return found.stream().map(note -> note.finding(sketch.line(note.place()))).toList();
    }

    /** A finding without its line. */
    record Note(Severity severity, String code, Place place, String problem, String remedy) {
        Finding finding(String excerpt) {
            return new Finding(severity, code, place, problem, remedy, excerpt);
        }
    }

    static Optional<Place> start(dragoman.flow.Flow flow) {
        return flow.nodes().values().stream().findFirst().map(node -> new Place(node.place().file(), 1, 1));
    }
}
