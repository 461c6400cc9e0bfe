package dragoman.desk.group;

import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.ChatFiles.Added;
import dragoman.desk.group.FromGroup.Given;
import dragoman.desk.people.Person;
import dragoman.model.AgentAct.Attached;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.port.Fetched;
import dragoman.port.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that colleagues send in a topic: each is kept here before its answer is, which then is as durable as any other. Where the messenger does not give
 * one at once it is asked again for half a minute: the colleague is there and can send it anew.
 */
final class TopicFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFiles.class);
    /** More than any installation keeps; its own limit is told apart. */
    private static final long MOST = 101 << 20;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(16);

    private final Group group;
    private final ChatFiles files;
    private final Telling telling;
    private final Time time;

    TopicFiles(Group group, GroupDesk.Parts parts) {
        this.group = group;
        this.files = parts.files();
        this.telling = parts.telling();
        this.time = parts.time();
    }

    /** What became of it. */
    sealed interface Brought {
        /** It lies ready. */
        record Ready(Attached file) implements Brought {}

        /** Nothing goes to the customer; {@code words}: why, for the colleague. */
        record Not(String words) implements Brought {}
    }

    /** Blocks until it is here, or will not be. */
    Brought bring(Person by, ConversationId chat, Given given) {
        try {
            var into = Files.createTempFile("dragoman-desk", "");
            try {
                return fetched(by, chat, given, into);
            } finally {
                Files.deleteIfExists(into);
            }
        } catch (IOException full) {
            LOG.warn("A file from the group {} could not be kept: {}", group.id(), full.toString());
            return new Brought.Not(telling.words(by.language(), "attach.later"));
        }
    }

    private Brought fetched(Person by, ConversationId chat, Given given, Path into) throws IOException {
        return switch (patiently(given, into)) {
            case Fetched.Done(var name) -> kept(by.language(), files.add(by, chat, new ChatFiles.Given(
                    given.name().isEmpty() ? name.orElse("") : given.name(), Files.readAllBytes(into))));
            case Fetched.TryLater _ ->
                new Brought.Not(telling.words(by.language(), "group.file-later"));
            case Fetched.Gone(var why) ->
                new Brought.Not(telling.words(by.language(), "group.file-gone",
                        telling.because(by.language(), why)));
        };
    }

    private Fetched patiently(Given given, Path into) {
        var pause = FIRST_PAUSE;
        var fetched = group.files().fetch(given.locator(), given.kind(), into, MOST);
        while (fetched instanceof Fetched.TryLater later && pause.compareTo(LONGEST_PAUSE) <= 0
                && later.delay().compareTo(LONGEST_PAUSE) <= 0
                && time.rest(later.delay().compareTo(pause) > 0 ? later.delay() : pause)) {
            pause = pause.multipliedBy(2);
            fetched = group.files().fetch(given.locator(), given.kind(), into, MOST);
        }
        return fetched;
    }

    private Brought kept(Language language, Added added) {
        return added instanceof Added.Ready(var file, _)
                ? new Brought.Ready(file)
                : new Brought.Not(telling.problem(language, added).orElse(""));
    }
}
