package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Place;
import dragoman.flow.yaml.BotFolder;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Sketch;
import dragoman.model.Capabilities;
import dragoman.runtime.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads bots aloud: everything there is to say about them, in one run. */
public final class Check {
    private Check() {}

    /**
     * Of bots' folders, or of folders that hold some. Throws {@link CannotRun} when a folder does not exist.
     *
     * @param channels by name, on which it is looked what fits
     * @param chats what is known of running chats: where they stand in the bot of a folder
     */
    public static CheckReport of(List<Path> folders, Map<String, Capabilities> channels,
            Function<Path, List<Standing>> chats) {
        return new CheckReport(Folders.bots(folders).stream().map(bot -> of(bot, channels, chats)).toList());
    }

    /** The same where no chats run. */
    public static CheckReport of(List<Path> folders, Map<String, Capabilities> channels) {
        return of(folders, channels, _ -> List.of());
    }

    /** Of one bot, of which no chats run. */
    public static CheckReport.OfBot of(Path folder, Map<String, Capabilities> channels) {
        return of(folder, channels, _ -> List.of());
    }

    private static CheckReport.OfBot of(Path folder, Map<String, Capabilities> channels,
            Function<Path, List<Standing>> chats) {
        var notes = new Notes();
        var sketch = BotFolder.sketch(folder);
        sketch.loaded().findings().forEach(notes::add);
        links(sketch, channels).forEach(notes::add);
        sketch.loaded().bot().ifPresent(bot -> Vanished.in(bot, sketch.files(), chats.apply(folder)).stream()
                .map(note -> note.finding(sketch.line(note.place()))).forEach(notes::add));
        new TestReader(notes, sketch.bot()).folder(folder);
        return new CheckReport.OfBot(folder.toString(), notes.findings());
    }

    /** Of files by path, for tests and editors. */
    public static List<Finding> files(Map<String, String> files, Map<String, Capabilities> channels) {
        var notes = new Notes();
        var sketch = BotFolder.sketch(files);
        sketch.loaded().findings().forEach(notes::add);
        links(sketch, channels).forEach(notes::add);
        var tests = new TestReader(notes, sketch.bot());
        files.forEach((path, text) -> {
            if (path.startsWith("tests/") && path.endsWith(".yaml")) {
                tests.file(path, text);
            }
        });
        return notes.findings();
    }

    /** A step that is wrong itself is read as what was probably meant: advice on that waits until it is mended. */
    private static List<Finding> links(Sketch sketch, Map<String, Capabilities> channels) {
        var wrong = sketch.loaded().findings().stream().filter(Finding::isError).map(Finding::place)
                .collect(Collectors.toSet());
        return sketch.bot().map(bot -> links(bot, sketch, channels)).orElse(List.of()).stream()
                .filter(finding -> !wrong.contains(finding.place())).toList();
    }

    private static List<Finding> links(Bot bot, Sketch sketch, Map<String, Capabilities> channels) {
        var found = new ArrayList<Note>();
        found.addAll(Unreachable.in(bot, sketch.whole()));
        var circles = Circles.in(bot);
        found.addAll(circles);
        found.addAll(SelfRuns.in(bot, circles));
        found.addAll(Queues.in(bot));
        found.addAll(Overlaps.in(bot, sketch.words()));
        found.addAll(Untitled.in(bot));
        found.addAll(Unanswered.in(bot));
        if (sketch.whole()) {
            found.addAll(Unset.in(bot, sketch.words()));
        }
        found.addAll(ChannelLimits.in(bot, channels));
        if (sketch.whole()) {
            found.addAll(StandardCheck.in(bot, sketch));
        }
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
