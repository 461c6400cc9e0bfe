package dragoman.app.server;

import dragoman.desk.view.Shops;
import dragoman.flow.Bot;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.runtime.Bots;
import dragoman.runtime.LiveBot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The bots that run here, for the desk. */
record RunningShops(Bots bots) implements Shops {
    @Override
    public Set<BotId> all() {
        return bots.all().stream().map(LiveBot::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<Bot> bot(BotId id) {
        return bots.find(id).map(LiveBot::now);
    }

    @Override
    public Optional<Capabilities> channel(BotId id, ChannelId channel) {
        return bots.find(id).flatMap(bot -> bot.channel(channel)).map(open -> open.traits().capabilities());
    }
}
