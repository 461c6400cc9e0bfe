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

    /** From which number on the lines before are asked for. */
    Optional<Long> before() {
        return call.query("before").filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong);
    }

    /** The bot that has just been chosen, if this person knows it. */
    Optional<BotId> chosen() {
        return known(call.query("bot"));
    }

    private Optional<BotId> known(Optional<String> name) {
        return name.filter(text -> !text.isBlank()).map(BotId::new)
                .filter(bot -> person().role(bot).isPresent());
    }

    /** The bot that is asked for, if this person knows it; else the one chosen last, else their first one. */
    Optional<BotId> bot() {
        return chosen().or(() -> known(form.find("bot"))).or(() -> known(Cookie.bot(call)))
                .or(() -> person().roles().keySet().stream().min(Comparator.comparing(BotId::value)));
    }
}
