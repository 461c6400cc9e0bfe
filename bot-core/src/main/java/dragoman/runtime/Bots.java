package dragoman.runtime;

import dragoman.model.BotId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bots that run here. Thread-safe. */
public final class Bots {
    private final Map<BotId, LiveBot> bots = new ConcurrentHashMap<>();

    public void add(LiveBot bot) {
        bots.put(bot.id(), bot);
    }

    public Optional<LiveBot> find(BotId id) {
        return Optional.ofNullable(bots.get(id));
    }

    public Collection<LiveBot> all() {
        return bots.values();
    }
}
