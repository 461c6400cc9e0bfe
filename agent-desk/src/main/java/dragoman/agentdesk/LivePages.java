package dragoman.agentdesk;

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

    LivePages(Gate gate, Door door, Feed feed, Presence presence) {
        this.gate = gate;
        this.door = door;
        this.feed = feed;
        this.presence = presence;
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

    private Answer here(Visit visit) {
        var form = visit.form();
        presence.here(visit.person().id(),
                form.get("available").equals("no") ? Availability.BUSY : Availability.AVAILABLE,
                form.find("viewing").map(ConversationId::new), form.get("typing").equals("yes"));
        return Answer.text(204, "");
    }
}
