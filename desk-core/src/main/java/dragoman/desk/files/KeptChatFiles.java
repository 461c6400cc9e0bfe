package dragoman.desk.files;

import dragoman.desk.files.Attachment.Stage;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.Keeping;
import dragoman.desk.view.Shops;
import dragoman.model.AgentAct;
import dragoman.model.BotId;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.model.Update.MediaReceived;
import dragoman.port.Conversations;
import dragoman.port.Entry;
import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaKeeping;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.port.Transcripts.In;
import dragoman.port.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of conversations, from the book and the shelf. */
public final class KeptChatFiles implements ChatFiles {
    private static final Logger LOG = LoggerFactory.getLogger(KeptChatFiles.class);
    private static final Set<String> PICTURES = Set.of("jpg", "png", "gif", "webp");
    /** So far back a transcript is read. */
    private static final int TURNS = 2_000;
    private final MediaKeeping media;
    private final Elsewhere elsewhere;
    private final World world;
    private final Keeping keeping;
    private final Time time;

    public KeptChatFiles(MediaKeeping media, Elsewhere elsewhere, World world, Keeping keeping, Time time) {
        this.media = media;
        this.elsewhere = elsewhere;
        this.world = world;
        this.keeping = keeping;
        this.time = time;
    }

    /** What of the running program is looked at. */
    public record World(Conversations conversations, Shops shops, Transcripts transcripts) {}

    /** Files that a channel keeps itself. */
    public interface Elsewhere {
        /** By a reference of a transcript; empty for what is not there. */
        Optional<Path> find(BotId bot, String reference);

        /** The references of all of a conversation. */
        List<String> of(BotId bot, ConversationId chat);
    }

    @Override
    public Optional<Attachment> find(ConversationId chat, String reference) {
        var item = item(chat, reference);
        return item.isPresent()
                ? item.map(one -> about(one, reference))
                : elsewhere(chat, reference).map(Opened::about);
    }

    private Optional<MediaItem> item(ConversationId chat, String reference) {
        return MediaId.in(reference).flatMap(media.book()::find)
                .filter(one -> one.conversation().equals(chat));
    }

    private static Attachment about(MediaItem item, String reference) {
        return switch (item.state()) {
            case State.Waiting _ -> new Attachment(reference, "", 0, false, Stage.COMING, Optional.empty());
            case State.Kept kept -> new Attachment(reference, FileNames.shown(item, kept), kept.size(),
                    isPicture(kept.file()), Stage.HERE, Optional.empty());
            case State.Lost(var why) ->
                new Attachment(reference, "", 0, false, Stage.LOST, Optional.of(why));
        };
    }

    /** A reference of a channel's own names its conversation: another's is none. */
    private Optional<Opened> elsewhere(ConversationId chat, String reference) {
        return Optional.of(reference).filter(given -> given.contains("/" + chat + "/"))
                .flatMap(given -> bot(chat).flatMap(bot -> elsewhere.find(bot, given))).map(file -> {
                    var name = String.valueOf(file.getFileName());
                    return new Opened(new Attachment(reference, name, file.toFile().length(),
                            isPicture(name), Stage.HERE, Optional.empty()), file);
                });
    }

    /** The book knows cheaply that there are none, and only the transcript what is private. */
    @Override
    public List<Brought> brought(ConversationId chat) {
        var talk = world.conversations().load(chat).filter(one -> !media.book().of(chat).isEmpty()
                || !elsewhere.of(one.address().bot(), chat).isEmpty());
        return talk.map(one -> Math.max(-1, one.progress().turns() - 1 - TURNS)).stream()
                .flatMap(after -> world.transcripts().read(chat, after, TURNS).stream())
                .flatMap(
                        spoken -> spoken instanceof In(_, var at, MediaReceived(_, var reference, _), var hidden)
                                && !hidden ? Stream.of(new Brought(at, reference)) : Stream.<Brought>empty())
                .toList();
    }

    @Override
    public Optional<Opened> open(Person viewer, ConversationId chat, String reference) {
        return seen(viewer, chat).flatMap(_ -> {
            var item = item(chat, reference);
            return item.isPresent() ? item.flatMap(this::opened) : elsewhere(chat, reference);
        });
    }

    private Optional<BotId> bot(ConversationId chat) {
        return world.conversations().load(chat).map(talk -> talk.address().bot());
    }

    private Optional<Opened> opened(MediaItem item) {
        return item.state() instanceof State.Kept kept
                ? media.shelf().find(kept.file())
                        .map(file -> new Opened(about(item, item.id().reference()), file))
                : Optional.empty();
    }

    @Override
    public List<Opened> all(ConversationId chat) {
        var all = new ArrayList<Opened>();
        media.book().of(chat).forEach(item -> opened(item).ifPresent(all::add));
        bot(chat).ifPresent(bot -> elsewhere.of(bot, chat)
                .forEach(one -> elsewhere(chat, one).ifPresent(all::add)));
        return all;
    }

    @Override
    public Attachments allowed(ConversationId chat) {
        return world.conversations().load(chat).map(this::allowed).orElse(Attachments.NONE);
    }

    private Attachments allowed(Conversation chat) {
        return world.shops().channel(chat.address().bot(), chat.address().channel())
                .map(channel -> channel.extras().attachments()).orElse(Attachments.NONE);
    }

    @Override
    public Added add(Person by, ConversationId chat, Given file) {
        var talk = seen(by, chat);
        if (talk.isEmpty()) {
            return new Added.NotFound();
        }
        if (file.content().length > media.largest()) {
            return new Added.TooLarge((int) (media.largest() >> 20));
        }
        try {
            return add(by, talk.get(), file);
        } catch (IOException full) {
            LOG.warn("An agent's file could not be kept: {}", full.toString());
            return new Added.Later();
        }
    }

    private Added add(Person by, Conversation chat, Given file) throws IOException {
        var blank = media.shelf().blank();
        try {
            Files.write(blank, file.content());
            return media.shelf().take(blank, file.name(),
                    stored -> booked(by, chat, new State.Kept(stored.file(), file.name(), stored.size())));
        } finally {
            Files.deleteIfExists(blank);
        }
    }

    private Added booked(Person by, Conversation chat, State.Kept kept) {
        var photo = allowed(chat).asPhoto(ending(kept.file()), kept.size());
        if (photo.isEmpty() || kept.size() == 0) {
            return new Added.NotTaken(allowed(chat));
        }
        var item = new MediaItem(MediaId.fresh(), chat.id(), chat.address().bot(),
                photo.get() ? MediaKind.PHOTO : MediaKind.FILE, time.now(), Optional.of(by.id()), kept);
        return keeping.keep(new Entry.MediaAttached(item)) instanceof Written.Done
                ? new Added.Ready(attached(item, kept), kept.size())
                : new Added.Later();
    }

    @Override
    public Optional<AgentAct.Attached> attached(Person by, ConversationId chat, String id) {
        return Stream.of(id).filter(given -> given.matches("[0-9a-f]{32}")).map(MediaId::new)
                .flatMap(given -> media.book().find(given).stream())
                .filter(item -> item.conversation().equals(chat)
                        && item.agent().equals(Optional.of(by.id())))
                .flatMap(item -> item.state() instanceof State.Kept kept
                        ? Stream.of(attached(item, kept))
                        : Stream.empty())
                .findFirst();
    }

    private static AgentAct.Attached attached(MediaItem item, State.Kept kept) {
        return new AgentAct.Attached(item.id(), FileNames.shown(item, kept),
                item.kind() == MediaKind.PHOTO);
    }

    private Optional<Conversation> seen(Person viewer, ConversationId chat) {
        return world.conversations().load(chat)
                .filter(talk -> viewer.may(talk.address().bot(), Role.AGENT));
    }

    private static boolean isPicture(String file) {
        return PICTURES.contains(ending(file));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
