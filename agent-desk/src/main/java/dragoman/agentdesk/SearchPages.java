package dragoman.agentdesk;

import dragoman.desk.people.Role;
import dragoman.desk.search.Search;
import dragoman.desk.search.Search.Hit;
import dragoman.http.Answer;
import dragoman.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Search in everything. */
final class SearchPages {
    private static final int MOST = 100;
    private final Gate gate;
    private final Html html;
    private final Search search;
    private final Screens screens;

    SearchPages(Gate gate, Html html, Search search, Screens screens) {
        this.gate = gate;
        this.html = html;
        this.search = search;
        this.screens = screens;
    }

    /** A piece of an excerpt; {@code found}: this was looked for. */
    record Part(String text, boolean found) {}

    List<Route> routes() {
        return List.of(gate.get("/desk/search", Role.AGENT, this::page));
    }

    private Answer page(Visit visit) {
        var words = visit.call().query("q").orElse("").strip();
        var hits = words.isEmpty()
                ? List.<Hit>of()
                : search.find(visit.person(), words, Optional.empty(), MOST);
        return html.page("search",
                Map.of("shell", gate.shell(visit, "search"), "times", screens.times(visit.words()),
                        "asked", words, "hits", hits));
    }

    /** What was found stands between U+0002 and U+0003. */
    static List<Part> parts(String excerpt) {
        var parts = new ArrayList<Part>();
        for (var piece : excerpt.split("(?=\u0002)|(?<=\u0003)")) {
            var found = piece.startsWith("\u0002");
            parts.add(new Part(piece.replace("\u0002", "").replace("\u0003", ""), found));
        }
        return parts;
    }
}
