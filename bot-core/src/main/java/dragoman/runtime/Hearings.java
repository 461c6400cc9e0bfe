package dragoman.runtime;

import dragoman.engine.Engine;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Tie;
import dragoman.model.Update;
import dragoman.model.Value;
import dragoman.port.Conversations;
import dragoman.port.Ties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a turn hears: the updates, what their words may mean, and what comes up because of them. All of it is recorded with the turn, which so needs
 * nothing else of the world.
 */
final class Hearings {
    private final Conversations conversations;
    private final Ties ties;

    Hearings(Conversations conversations, Ties ties) {
        this.conversations = conversations;
        this.ties = ties;
    }

    /**
     * Before an update that shows whose conversation it is: what the customer has told us elsewhere. At last, what the customer wrote while a call
     * was on its way, if it may be its time.
     */
    Heard of(LiveBot.Ground ground, List<Received> all, Instant now) {
        var heard = new ArrayList<Hearing>();
        for (var received : all) {
            var told = told(ground.chat(), received, now);
            if (!told.isEmpty()) {
                heard.add(beside(ground, received, new Update.ToldElsewhere(told, Set.of(), false)));
            }
            heard.add(new Hearing(received, read(ground, received.update())));
        }
        var last = all.getLast();
        for (var text : Engine.kept(ground.chat(), last.update())) {
            heard.add(beside(ground, last, new Update.TakenUp(text)));
        }
        return new Heard(heard);
    }

    private static Hearing beside(LiveBot.Ground ground, Received received, Update update) {
        return new Hearing(new Received(received.from(), received.event(), received.at(), Profile.UNKNOWN,
                update), read(ground, update));
    }

    /** What is kept in the customer's other conversations and not in this one: what they have told here counts for more. */
    private Map<String, Value> told(Conversation chat, Received received, Instant now) {
        var tie = Engine.shown(chat, received, now);
        if (tie.isEmpty()) {
            return Map.of();
        }
        var kept = new HashMap<String, Value>();
        for (var other : ties.of(received.from().bot(), tie.get(), now.minus(Tie.GOOD))) {
            if (!other.equals(chat.id())) {
                kept(other).forEach(kept::putIfAbsent);
            }
        }
        kept.keySet().removeAll(chat.customer().kept().keySet());
        return kept;
    }

    private Map<String, Value> kept(ConversationId other) {
        return conversations.load(other).map(chat -> chat.customer().kept()).orElse(Map.of());
    }

    private static Reading read(LiveBot.Ground ground, Update update) {
        return update.words().map(words -> {
            var reader = Discretion.wanted(ground.bot(), ground.chat(), words)
                    ? ground.reader().alone()
                    : ground.reader();
            return reader.read(words, ground.chat().customer().language());
        }).orElse(Reading.NOTHING);
    }
}
