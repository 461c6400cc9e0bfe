package dragoman.agentdesk;

import dragoman.desk.people.Person;
import dragoman.desk.people.Session;
import dragoman.http.Call;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.util.Comparator;
import java.util.Optional;

/** A call of somebody who is logged in. */
record Visit(Call call, Session session, Form form, Words words) {
    Person person() {
        return session.person();
    }

    /** Asked by a script of ours, which wants a part of the page only. */
    boolean byScript() {
        return call.header("HX-Request").isPresent();
    }

    ConversationId conversation() {
        return new ConversationId(call.path("id"));
    }

    /** The bot that is asked for, if this person knows it; else their first one. */
    Optional<BotId> bot() {
        return call.query("bot").or(() -> form.find("bot")).filter(name -> !name.isBlank()).map(BotId::new)
                .filter(bot -> person().role(bot).isPresent())
                .or(() -> person().roles().keySet().stream().min(Comparator.comparing(BotId::value)));
    }
}
