package dragoman.agentdesk;

import dragoman.desk.act.Jotting;
import dragoman.desk.act.Notebook;
import dragoman.desk.feed.Cursor;
import dragoman.desk.feed.Feed;
import dragoman.desk.people.Door;
import dragoman.desk.people.Presence;
import dragoman.desk.people.Presence.Availability;
import dragoman.desk.people.Role;
import dragoman.desk.people.Session;
import dragoman.http.Answer;
import dragoman.http.LiveRoute;
import dragoman.http.Route;
import dragoman.model.ConversationId;
import java.util.List;

/** The stream of changes to a page, and what the page tells of itself. */
final class LivePages {
    private final Gate gate;
    private final Door door;
    private final Feed feed;
    private final Presence presence;
    private final Notebook notebook;

    LivePages(Gate gate, UseCases.Person people, UseCases.Chat chat) {
        this.gate = gate;
        this.door = people.door();
        this.feed = chat.feed();
        this.presence = people.presence();
        this.notebook = chat.notebook();
    }

    List<LiveRoute> live() {
        return List.of(gate.live("/desk/events", this::open));
    }

    List<Route> routes() {
        return List.of(gate.post("/desk/here", Role.AGENT, this::here));
    }

    /** A page that has just been made begins now; one that comes back goes on where it was. */
    private LiveRoute.Opening open(Visit visit) {
        var token = Cookie.token(visit.call()).orElse("");
        var known = visit.call().header("Last-Event-ID").or(() -> visit.call().query("after"))
                .filter(text -> !text.isBlank()).map(Cursor::parse).orElseGet(feed::now);
        return new LiveRoute.Opening.Streaming(
                new DeskStream(feed, () -> door.session(token).map(Session::person), known));
    }

    /** Whoever looks at a conversation need not be told any more that it mentions them. */
    private Answer here(Visit visit) {
        var form = visit.form();
        form.find("viewing").map(ConversationId::new)
                .ifPresent(chat -> notebook.keep(visit.person(), chat, new Jotting.Seen()));
        presence.here(visit.person().id(),
                form.get("available").equals("no") ? Availability.BUSY : Availability.AVAILABLE,
                form.find("viewing").map(ConversationId::new), form.get("typing").equals("yes"));
        return Answer.text(204, "");
    }
}
