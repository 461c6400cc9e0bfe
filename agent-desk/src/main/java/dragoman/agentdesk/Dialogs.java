package dragoman.agentdesk;

import dragoman.desk.act.Wish;
import dragoman.desk.people.Presence.Present;
import dragoman.desk.people.Role;
import dragoman.desk.view.Chat;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.AgentAct;
import dragoman.model.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The dialogs of the thread: back to the bot, pass on, snooze, ready answers. */
final class Dialogs {
    private final Gate gate;
    private final Html html;
    private final UseCases desk;
    private final ChatActs acts;

    Dialogs(Gate gate, Html html, UseCases desk, ChatActs acts) {
        this.gate = gate;
        this.html = html;
        this.desk = desk;
        this.acts = acts;
    }

    List<Route> routes() {
        return List.of(dialog("back", (visit, chat) -> html.page("back", of(visit, chat))),
                dialog("snooze", (visit, chat) -> html.page("snooze", of(visit, chat))),
                dialog("pass", this::pass),
                gate.get("/desk/c/{id}/colleagues", Role.AGENT, this::colleagues),
                gate.get("/desk/c/{id}/canned", Role.AGENT, this::canned),
                gate.post("/desk/c/{id}/preview", Role.AGENT, this::preview),
                gate.post("/desk/c/{id}/back", Role.AGENT, this::back),
                gate.get("/desk/help", Role.AGENT,
                        visit -> html.page("help", Map.of("words", visit.words()))));
    }

    private Route dialog(String name, BiFunction<Visit, Chat, Answer> page) {
        return gate.get("/desk/c/{id}/" + name, Role.AGENT,
                visit -> desk.chat().chats().open(visit.person(), visit.conversation())
                        .map(chat -> page.apply(visit, chat)).orElseGet(() -> Answer.text(404, "not found")));
    }

    private static Map<String, Object> of(Visit visit, Chat chat) {
        return Map.of("words", visit.words(), "chat", chat);
    }

    private Answer pass(Visit visit, Chat chat) {
        var colleagues = desk.people().presence().online(chat.row().bot()).stream()
                .filter(one -> !one.agent().equals(visit.person().id())).toList();
        List<String> queues = desk.chat().lists().queues(visit.person()).getOrDefault(chat.row().bot(),
                List.of());
        return html.page("pass", Map.of("words", visit.words(), "chat", chat, "colleagues",
                List.<Present>copyOf(colleagues), "queues", queues));
    }

    /** Whom a note can mention. */
    private Answer colleagues(Visit visit) {
        return desk.chat().chats().open(visit.person(), visit.conversation()).map(chat -> html.page("names",
                Map.of("all", desk.people().staff().all(visit.person()).stream()
                        .filter(one -> one.may(chat.row().bot(), Role.AGENT)
                                && !one.id().equals(visit.person().id()))
                        .toList())))
                .orElseGet(() -> Answer.text(404, "not found"));
    }

    private Answer canned(Visit visit) {
        return html.page("canned", Map.of("words", visit.words(), "all",
                desk.shop().texts().canned().filled(visit.person(), visit.conversation())));
    }

    private Answer preview(Visit visit) {
        var preview = desk.chat().deeds().preview(visit.person(), visit.conversation(), giveBack(visit));
        var problem = preview.refused().map(refused -> Refusals.words(visit.words(), refused.why()));
        return html.page("preview",
                Map.of("words", visit.words(), "says", preview.says(), "problem", problem));
    }

    private Answer back(Visit visit) {
        return acts.done(visit, desk.chat().deeds().act(visit.person(), visit.conversation(),
                new Wish(giveBack(visit), visit.form().number("epoch"), ChatActs.key(visit))));
    }

    /** Only what was changed is corrected. */
    private static AgentAct.GiveBack giveBack(Visit visit) {
        var slots = new HashMap<String, String>();
        visit.form().fields().keySet().stream().filter(name -> name.startsWith("slot.")).forEach(name -> {
            var slot = name.substring("slot.".length());
            if (!visit.form().get(name).equals(visit.form().get("was." + slot))) {
                slots.put(slot, visit.form().get(name).strip());
            }
        });
        return new AgentAct.GiveBack(visit.form().find("at").flatMap(Frame::in), slots);
    }
}
