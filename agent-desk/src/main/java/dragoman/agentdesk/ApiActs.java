package dragoman.agentdesk;

import dragoman.desk.act.Deeds.LineWish;
import dragoman.desk.act.Jotting;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.people.Person;
import dragoman.http.Answer;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What programs do with a conversation: {@code POST /chats/{id}/NAME}, all that the pages do. */
final class ApiActs {
    private final UseCases.Chat chat;
    private final Map<String, Deed> deeds = new TreeMap<>();

    /** Somebody does something with a conversation. */
    @FunctionalInterface
    private interface Deed {
        Answer done(Person by, ConversationId on, ApiBody body);
    }

    /** Makes an act of what was sent. */
    @FunctionalInterface
    private interface Making<T> {
        T of(ApiBody body);
    }

    ApiActs(UseCases.Chat chat, UseCases.Texts texts) {
        this.chat = chat;
        act("claim", _ -> new AgentAct.Claim());
        act("takeover", _ -> new AgentAct.TakeOver());
        deeds.put("answer", this::answer);
        act("release", _ -> new AgentAct.Release());
        act("resolve", _ -> new AgentAct.Resolve());
        act("pass", ApiActs::pass);
        act("back", ApiBody::giveBack);
        deeds.put("preview", this::preview);
        deeds.put("undo", (by, on, body) -> line(by, on, body, LineWish.TAKE_BACK));
        deeds.put("again", (by, on, body) -> line(by, on, body, LineWish.SEND_AGAIN));
        deeds.put("template",
                (by, on, body) -> ApiAnswer.told(texts.templates().send(by, on, body.choice())));
        deeds.put("macro", (by, on, body) -> ApiAnswer.told(texts.macros().run(by, on, body.run())));
        keep("note", body -> new Jotting.Note(body.text("text"), body.key()));
        keep("label", body -> new Jotting.Label(body.text("label")));
        keep("unlabel", body -> new Jotting.Unlabel(body.needed("label")));
        keep("snooze", body -> new Jotting.Snooze(body.moment("until")));
        keep("tick",
                body -> new Jotting.Ticked(body.needed("question"), body.yes("answered", true)));
        keep("seen", _ -> new Jotting.Seen());
        keep("key-customer", body -> new Jotting.KeyCustomer(body.yes("yes", true)));
    }

    private void act(String name, Making<AgentAct> making) {
        deeds.put(name, (by, on, body) -> ApiAnswer.told(
                chat.deeds().act(by, on, new Wish(making.of(body), body.epoch(), body.key()))));
    }

    private void keep(String name, Making<Jotting> making) {
        deeds.put(name, (by, on, body) -> ApiAnswer.told(chat.notebook().keep(by, on, making.of(body))));
    }

    Set<String> names() {
        return deeds.keySet();
    }

    /** @throws ApiBody.Unusable with what is wrong in what was sent */
    Answer done(String name, Person by, ConversationId on, ApiBody body) {
        return Optional.ofNullable(deeds.get(name)).map(deed -> deed.done(by, on, body))
                .orElseGet(() -> ApiAnswer.problem(404, "no-such-act",
                        "It is one of " + String.join(", ", deeds.keySet()) + "."));
    }

    private Answer answer(Person by, ConversationId on, ApiBody body) {
        var file = body.file();
        var attached = file.flatMap(id -> chat.files().attached(by, on, id));
        if (file.isPresent() && attached.isEmpty()) {
            throw new ApiBody.Unusable("'file' is what POST /chats/" + on
                    + "/files gave you for this conversation; '" + file.get() + "' is not.");
        }
        return ApiAnswer.told(chat.deeds().act(by, on, new Wish(
                new AgentAct.Answer(body.text("text"), attached, AgentAct.UNDO), body.epoch(), body.key())));
    }

    private static AgentAct pass(ApiBody body) {
        return body.text("queue").isEmpty()
                ? new AgentAct.PassTo(new AgentId(body.needed("colleague")))
                : new AgentAct.PassToQueue(body.text("queue"));
    }

    private Answer preview(Person by, ConversationId on, ApiBody body) {
        var preview = chat.deeds().preview(by, on, body.giveBack());
        return preview.refused().map(ApiAnswer::told)
                .orElseGet(() -> ApiAnswer.of(ApiJson.texts("says", preview.says())));
    }

    private Answer line(Person by, ConversationId on, ApiBody body, LineWish wish) {
        var line = body.line();
        return ApiAnswer.told(line.conversation().equals(on)
                ? chat.deeds().line(by, line, wish)
                : new Outcome.Refused(Refusal.NOT_FOUND));
    }
}
