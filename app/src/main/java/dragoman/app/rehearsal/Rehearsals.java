package dragoman.app.rehearsal;

import dragoman.app.BotFolders;
import dragoman.app.ChannelNames;
import dragoman.authoring.Rehearsal;
import dragoman.flow.Bot;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Profile;
import dragoman.port.Reader;
import dragoman.port.Understanding;
import dragoman.runtime.Simulator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Conversation tests on the real engine with the real understanding. A bot's words are learnt once. Not thread-safe. */
public final class Rehearsals implements Rehearsal {
    private final Map<Bot, Reader> readers = new IdentityHashMap<>();
    private final Understanding understanding;

    public Rehearsals(Understanding understanding) {
        this.understanding = understanding;
    }

    @Override
    public Play start(Bot bot, Start start) {
        var channel = start.channel().orElse("console");
        var address = new Address(new BotId("test"), new ChannelId(channel), "customer");
        var profile = new Profile(start.customer(), start.language(), Optional.empty());
        var setting = new Simulator.Setting(address, profile, ChannelNames.capabilities(channel), start.at());
        return new Talk(new Simulator(bot, reader(bot), setting),
                start.at(), start.answers());
    }

    private Reader reader(Bot bot) {
        return readers.computeIfAbsent(bot, fresh -> BotFolders.reader(fresh, understanding));
    }
}
