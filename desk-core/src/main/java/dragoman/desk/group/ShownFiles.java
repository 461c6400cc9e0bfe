package dragoman.desk.group;

import dragoman.desk.files.Attachment;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.ChatFiles.Opened;
import dragoman.desk.group.Lines.Due;
import dragoman.desk.store.Topics.Told;
import dragoman.desk.store.Topics.Topic;
import dragoman.desk.view.Mirrors.Keyed;
import dragoman.desk.view.ThreadLine.FromCustomer;
import dragoman.desk.view.ThreadLine.FromUs;
import dragoman.model.ConversationId;
import dragoman.model.MediaId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files of a conversation in its topic: what customers sent once it is here, what colleagues attached in the browser with their words. What the group
 * does not take is named, with where it can be seen.
 */
final class ShownFiles {
    private final GroupDesk.Settings settings;
    private final ChatFiles files;
    private final Telling telling;
    /** Keys of what the group does not take; a start tries once more. */
    private final Set<String> refused = new HashSet<>();

    ShownFiles(GroupDesk.Settings settings, GroupDesk.Parts parts) {
        this.settings = settings;
        this.files = parts.files();
        this.telling = parts.telling();
    }

    void refused(String key) {
        refused.add(key);
    }

    /** Private answers are not shown; what is still with the messenger comes when it is here. */
    Optional<Due> due(Topic topic, Keyed keyed, Told told) {
        var key = "file " + keyed.key();
        if (told.sure().contains(key) || !(keyed.line() instanceof FromCustomer said)) {
            return Optional.empty();
        }
        return said.file().flatMap(reference -> files.find(topic.conversation(), reference))
                .flatMap(about -> due(topic.conversation(), about, key, told.unsure().contains(key)));
    }

    private Optional<Due> due(ConversationId chat, Attachment about, String key, boolean perhaps) {
        return switch (about.stage()) {
            case COMING -> Optional.empty();
            case LOST -> Optional.of(new Due(key,
                    telling.words(settings.language(), "group.file-lost", about.missing()
                            .map(why -> telling.because(settings.language(), why)).orElse("")),
                    perhaps));
            case HERE -> refused.contains(key)
                    ? Optional.of(new Due(key, link(chat, about), perhaps))
                    : opened(chat, about)
                            .map(file -> new Due(key, "", perhaps, Optional.of(file), List.of()));
        };
    }

    /** What a colleague's line brings, to go along with it; empty where it goes in words alone. */
    Optional<Opened> attached(Topic topic, Keyed keyed) {
        return refused.contains(keyed.key())
                ? Optional.empty()
                : about(topic, keyed).flatMap(about -> opened(topic.conversation(), about));
    }

    /** Where the file of a colleague's line is seen that the group did not take. */
    Optional<String> elsewhere(Topic topic, Keyed keyed) {
        return refused.contains(keyed.key())
                ? about(topic, keyed).map(about -> link(topic.conversation(), about))
                : Optional.empty();
    }

    private Optional<Attachment> about(Topic topic, Keyed keyed) {
        return keyed.line() instanceof FromUs said
                ? said.file().flatMap(file -> files.find(topic.conversation(), file))
                        .filter(file -> file.stage() == Attachment.Stage.HERE)
                : Optional.empty();
    }

    private Optional<Opened> opened(ConversationId chat, Attachment about) {
        return files.all(chat).stream().filter(one -> same(one.about().reference(), about.reference()))
                .findFirst();
    }

    /** Who sends a file on says its name, too. */
    private static boolean same(String one, String other) {
        var kept = MediaId.in(one);
        return kept.isPresent() ? kept.equals(MediaId.in(other)) : one.equals(other);
    }

    private String link(ConversationId chat, Attachment about) {
        return telling.words(settings.language(), "group.file-link", about.name())
                + settings.pages().map(pages -> "\n" + Cards.page(pages, chat)).orElse("");
    }
}
