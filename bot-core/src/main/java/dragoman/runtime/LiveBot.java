package dragoman.runtime;

import dragoman.engine.ByClause;
import dragoman.flow.Bot;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.port.Channel;
import dragoman.port.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A bot as it runs: its folder as loaded, with the stock as it is now, its reader, its channels. Thread-safe. */
public final class LiveBot {
    private final BotId id;
    private final Reader reader;
    private final Map<ChannelId, Channel> channels = new ConcurrentHashMap<>();
    private volatile Bot bot;

    /** {@code taken}: how many of each item were taken by orders so far. */
    public LiveBot(BotId id, Bot bot, Reader reader, Map<String, Integer> taken) {
        this.id = id;
        this.reader = ByClause.over(reader);
        this.bot = bot.with(bot.catalogue().withTaken(taken));
    }

    public BotId id() {
        return id;
    }

    /** As it is at this moment; immutable. */
    public Bot now() {
        return bot;
    }

    public Reader reader() {
        return reader;
    }

    public void connect(Channel channel) {
        channels.put(channel.id(), channel);
    }

    Optional<Channel> channel(ChannelId channel) {
        return Optional.ofNullable(channels.get(channel));
    }

    /** So many of an item are taken now; never fewer than we knew. */
    synchronized void taken(String item, int count) {
        var counts = new HashMap<>(bot.catalogue().taken());
        counts.merge(item, count, Math::max);
        bot = bot.with(bot.catalogue().withTaken(counts));
    }

    synchronized void oneMoreTaken(String item) {
        taken(item, bot.catalogue().taken().getOrDefault(item, 0) + 1);
    }
}
