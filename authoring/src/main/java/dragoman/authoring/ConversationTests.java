package dragoman.authoring;

import dragoman.flow.Finding;
import dragoman.flow.yaml.BotFolder;
import dragoman.flow.yaml.Notes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays the test conversations of bots. */
public final class ConversationTests {
    private final Rehearsal rehearsal;

    public ConversationTests(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /**
     * Of bots' folders, or of folders that hold some. Throws {@link CannotRun} when a folder does not exist.
     *
     * @param filter a part of the names of the tests to play; empty: all
     * @param coverage whether the report tells what the tests walked
     */
    public TestReport run(List<Path> folders, Optional<String> filter, boolean coverage) {
        return new TestReport(Folders.bots(folders).stream().map(folder -> bot(folder, filter)).toList(),
                coverage);
    }

    private TestReport.OfBot bot(Path folder, Optional<String> filter) {
        var notes = new Notes();
        var loaded = BotFolder.load(folder);
        loaded.findings().stream().filter(Finding::isError).forEach(notes::add);
        var tests = new TestReader(notes, loaded.bot()).folder(folder).stream()
                .filter(test -> wanted(test, filter)).toList();
        var results = loaded.bot().stream().flatMap(bot -> tests.stream().flatMap(test -> channels(test)
                .map(channel -> Player.play(rehearsal, bot, test, channel)))).toList();
        return new TestReport.OfBot(folder.toString(), loaded.bot(), notes.findings(), results);
    }

    private static Stream<Optional<String>> channels(TestCase test) {
        return test.channels().isEmpty()
                ? Stream.of(Optional.empty())
                : test.channels().stream().map(Optional::of);
    }

    private static boolean wanted(TestCase test, Optional<String> filter) {
        return filter.map(
                part -> test.name().value().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }
}
