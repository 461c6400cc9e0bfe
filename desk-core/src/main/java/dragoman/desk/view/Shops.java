package dragoman.desk.view;

import dragoman.flow.Bot;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import java.util.Optional;
import java.util.Set;

/** The bots that run here, as the desk needs them. Thread-safe. */
public interface Shops {
    Set<BotId> all();

    /** As it is at this moment. */
    Optional<Bot> bot(BotId id);

    /** What a channel can; empty when it is off. */
    Optional<Capabilities> channel(BotId id, ChannelId channel);
}
