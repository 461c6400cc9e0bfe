package dragoman.desk.group;

import dragoman.desk.files.Attachment;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.ChatFiles.Opened;
import dragoman.desk.group.Lines.Due;
import dragoman.desk.store.Topics.Told;
import dragoman.desk.store.Topics.Topic;
import dragoman.desk.view.Mirrors.Keyed;
import dragoman.desk.view.ThreadLine.FromCustomer;
import dragoman.model.ConversationId;
import dragoman.model.Update.MediaReceived;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What customers sent is shown in their topic once it is here; what the group does not take is named, with where it can be seen. */
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
        if (told.sure().contains(key) || !(keyed.line() instanceof FromCustomer said) || said.hidden()
                || !(said.update() instanceof MediaReceived received)) {
            return Optional.empty();
        }
        return files.find(topic.conversation(), received.reference())
                .flatMap(about -> due(topic.conversation(), about, key, told.unsure().contains(key)));
    }

    private Optional<Due> due(ConversationId chat, Attachment about, String key, boolean perhaps) {
        return switch (about.stage()) {
            case COMING -> Optional.empty();
            case LOST -> Optional.of(new Due(key,
                    telling.words(settings.language(), "group.file-lost", about.missing().orElse("")),
                    perhaps));
            case HERE -> refused.contains(key)
                    ? Optional.of(new Due(key, link(chat, about), perhaps))
                    : opened(chat, about)
                            .map(file -> new Due(key, "", perhaps, Optional.of(file), List.of()));
        };
    }

    private Optional<Opened> opened(ConversationId chat, Attachment about) {
        return files.all(chat).stream().filter(one -> one.about().reference().equals(about.reference()))
                .findFirst();
    }

    private String link(ConversationId chat, Attachment about) {
        return telling.words(settings.language(), "group.file-link", about.name())
                + settings.pages().map(pages -> "\n" + Cards.page(pages, chat)).orElse("");
    }
}
