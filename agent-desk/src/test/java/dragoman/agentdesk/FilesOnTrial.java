package dragoman.agentdesk;

import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.KeptChatFiles;
import dragoman.desk.view.Shops;
import dragoman.flow.Bot;
import dragoman.http.files.FileShelf;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Capabilities.Files;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.Language;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.model.Update.MediaReceived;
import dragoman.port.Conversations;
import dragoman.port.Entry;
import dragoman.port.MediaBook;
import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaKeeping;
import dragoman.port.Time;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Spoken;
import dragoman.port.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Real files on the disk, with their book in memory. Of the bot's conversations, every one exists. */
final class FilesOnTrial implements MediaBook, Conversations, Shops, AutoCloseable {
    /** Nearly what Telegram takes; Viber without https takes nothing. */
    static final Attachments SOME = new Attachments(Optional.of(new Files(10, Set.of("jpg", "png"))),
            Optional.of(new Files(50, Set.of())));
    private static final long LARGEST = 1 << 20;
    private final Map<MediaId, MediaItem> items = new LinkedHashMap<>();
    private final BotId bot;
    private final Path folder;
    private final FileShelf shelf;
    Attachments takes = SOME;

    FilesOnTrial(BotId bot) {
        this.bot = bot;
        try {
            folder = java.nio.file.Files.createTempDirectory("dragoman-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shelf = new FileShelf(folder);
    }

    ChatFiles chatFiles() {
        return new KeptChatFiles(new MediaKeeping(this, shelf, LARGEST, (_, _, _) -> {}), new Nowhere(),
                new KeptChatFiles.World(this, this, this::said), this::keep, Time.system());
    }

    /** A customer's file; its reference. */
    String sent(String chat, MediaKind kind, String name, byte[] content) {
        return sent(chat, kind, name, content, Instant.now());
    }

    String sent(String chat, MediaKind kind, String name, byte[] content, Instant at) {
        try {
            var blank = shelf.blank();
            java.nio.file.Files.write(blank, content);
            return shelf.take(blank, name, stored -> settled(chat, kind, at,
                    new State.Kept(stored.file(), name, stored.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String settled(String chat, MediaKind kind, State state) {
        return settled(chat, kind, Instant.now(), state);
    }

    synchronized String settled(String chat, MediaKind kind, Instant at, State state) {
        var id = MediaId.fresh();
        items.put(id, new MediaItem(id, new ConversationId(chat), bot, kind, at, Optional.empty(), state));
        return id.reference();
    }

    /** Voices are private here. */
    private synchronized List<Spoken> said(ConversationId chat, long after, int turns) {
        return items.values().stream().filter(item -> item.conversation().equals(chat)).limit(turns)
                .<Spoken>map(item -> new In(after + 1, item.at(),
                        new MediaReceived(item.kind(), item.id().reference(), Optional.empty()),
                        item.kind() == MediaKind.VOICE))
                .toList();
    }

    private synchronized Written keep(Entry entry) {
        if (entry instanceof Entry.MediaAttached(var item)) {
            items.put(item.id(), item);
        }
        return new Written.Done();
    }

    @Override
    public synchronized Optional<MediaItem> find(MediaId id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public synchronized List<MediaItem> of(ConversationId conversation) {
        return items.values().stream().filter(item -> item.conversation().equals(conversation)).toList();
    }

    @Override
    public List<Due> wanted() {
        return List.of();
    }

    @Override
    public synchronized Set<String> files() {
        return items.values().stream().map(MediaItem::state).filter(State.Kept.class::isInstance)
                .map(state -> ((State.Kept) state).file()).collect(Collectors.toSet());
    }

    @Override
    public Optional<Conversation> load(ConversationId id) {
        return Optional.of(Conversation.begun(id, new Address(bot, new ChannelId("telegram"), id.value()),
                Customer.newcomer(Optional.empty(), Language.ENGLISH), Instant.now()));
    }

    @Override
    public Optional<ConversationId> find(Address address) {
        return Optional.empty();
    }

    @Override
    public List<ConversationId> due(Instant now, int max) {
        return List.of();
    }

    @Override
    public Set<BotId> all() {
        return Set.of(bot);
    }

    @Override
    public Optional<Bot> bot(BotId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Capabilities> channel(BotId id, ChannelId channel) {
        return Optional.of(Capabilities.everything().attaching(takes));
    }

    @Override
    public void close() {
        try (var all = java.nio.file.Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No channel keeps files of its own here. */
    private static final class Nowhere implements KeptChatFiles.Elsewhere {
        @Override
        public Optional<Path> find(BotId bot, String reference) {
            return Optional.empty();
        }

        @Override
        public List<String> of(BotId bot, ConversationId chat) {
            return List.of();
        }
    }
}
