package dragoman.desk.shop;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.view.Shops;
import dragoman.engine.Insight;
import dragoman.flow.Bot;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.port.Conversations;
import dragoman.port.Time;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What texts at the desk can be filled with; nothing private. */
public record Variables(Conversations conversations, Shops shops, Time time) {
    /** A conversation that somebody may see, with its bot. */
    record Seen(Conversation chat, Bot bot) {}

    Optional<Seen> seen(Person viewer, ConversationId conversation) {
        return conversations.load(conversation).filter(chat -> viewer.may(chat.address().bot(), Role.AGENT))
                .flatMap(chat -> shops.bot(chat.address().bot()).map(bot -> new Seen(chat, bot)));
    }

    /** By name: {@code customer.name}, {@code agent.name}, {@code shop.…}, slots; {@code ""} for a name that nobody knows. */
    Map<String, String> values(Person viewer, Seen seen) {
        var values = new HashMap<String, String>();
        Insight.known(seen.bot(), seen.chat(), time.now()).stream().filter(known -> !known.hidden())
                .forEach(known -> values.put(known.slot(), known.shown()));
        values.put("customer.name", seen.chat().customer().name().orElse(""));
        values.put("agent.name", viewer.name());
        values.put("shop.name", seen.bot().shop().name());
        values.putAll(Insight.facts(seen.bot(), seen.chat(), time.now()));
        return values;
    }
}
