package dragoman.runtime;

import dragoman.engine.ByClause;
import dragoman.flow.Bot;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.port.Channel;
import dragoman.port.Reader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A bot as it runs: its folder as loaded, with the stock as it is now, its reader, its channels. Thread-safe. */
public final class LiveBot {
    private final BotId id;
    private final Map<ChannelId, Channel> channels = new ConcurrentHashMap<>();
    private volatile Published published;

    /** What runs at one moment; {@code earlier}: the versions before, for chats that stay on them, by revision. */
    private record Published(Bot bot, Reader reader, Map<String, Edition> earlier) {
        Published with(Bot other) {
            return new Published(other, reader, earlier);
        }
    }

    /** On what a chat's next turn is taken: the bot of its version, who reads its words, and the chat at its place in that version. */
    record Ground(Bot bot, Reader reader, Conversation chat) {}

    /** {@code taken}: how many of each item were taken by orders so far. */
    public LiveBot(BotId id, Bot bot, Reader reader, Map<String, Integer> taken) {
        this.id = id;
        this.published = new Published(bot.with(bot.catalogue().withTaken(taken)), ByClause.over(reader),
                Map.of());
    }

    public BotId id() {
        return id;
    }

    /** As it is at this moment; immutable. */
    public Bot now() {
        return published.bot();
    }

    public Reader reader() {
        return published.reader();
    }

    public void connect(Channel channel) {
        channels.put(channel.traits().id(), channel);
    }

    /** Those that are on. */
    public Set<ChannelId> channels() {
        return Set.copyOf(channels.keySet());
    }

    public Optional<Channel> channel(ChannelId channel) {
        return Optional.ofNullable(channels.get(channel));
    }

    /** Another version runs from now on; what was taken stays taken. */
    synchronized void publish(Bot bot, Reader reader, Map<String, Edition> earlier) {
        var taken = published.bot().catalogue().taken();
        published = new Published(bot.with(bot.catalogue().withTaken(taken)), reader, Map.copyOf(earlier));
    }

    /** Most chats stand on what runs now; the others on an earlier version until they end, or move. The catalogue is always today's. */
    Ground under(Conversation chat, Instant now) {
        var today = published;
        var revision = chat.footing().revision();
        if (revision.isEmpty()) {
            return new Ground(today.bot(), today.reader(), today(today.bot(), chat));
        }
        if (today.earlier().isEmpty() || revision.get().equals(today.bot().revision())) {
            return new Ground(today.bot(), today.reader(), chat);
        }
        var edition = today.earlier().get(revision.get());
        if (edition == null) {
            return new Ground(today.bot(), today.reader(), chat);
        }
        return edition.keeps(chat, now)
                ? new Ground(edition.bot().with(today.bot().catalogue()), edition.reader(), chat)
                : new Ground(today.bot(), today.reader(), edition.edit().moved(chat).orElse(chat));
    }

    /** Nothing runs: what is still to be done, or to be taken up again, is under today's names. */
    private static Conversation today(Bot bot, Conversation chat) {
        return chat.talk().trail().unfinished().isEmpty() && chat.talk().errands().reminders().isEmpty()
                ? chat
                : chat.moved(bot::today);
    }

    /** So many of an item are taken now; never fewer than we knew. */
    synchronized void taken(String item, int count) {
        var bot = published.bot();
        var counts = new HashMap<>(bot.catalogue().taken());
        counts.merge(item, count, Math::max);
        published = published.with(bot.with(bot.catalogue().withTaken(counts)));
    }

    synchronized void oneMoreTaken(String item) {
        taken(item, published.bot().catalogue().taken().getOrDefault(item, 0) + 1);
    }
}
