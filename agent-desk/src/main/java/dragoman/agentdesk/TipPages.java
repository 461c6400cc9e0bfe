package dragoman.agentdesk;

import dragoman.desk.people.Role;
import dragoman.desk.tip.Tips;
import dragoman.http.Answer;
import dragoman.http.Route;
import java.util.List;
import java.util.Map;

/** What the standard has to say to an answer that is being written; the composer asks while one types. */
final class TipPages {
    private static final int MOST = 4;
    private final Gate gate;
    private final Html html;
    private final Tips tips;

    TipPages(Gate gate, Html html, Tips tips) {
        this.gate = gate;
        this.html = html;
        this.tips = tips;
    }

    /** A tip in the agent's language; {@code select}: the words of the draft that it is about, {@code ""} for none. */
    record TipView(String text, String select) {}

    List<Route> routes() {
        return List.of(gate.post("/desk/c/{id}/tips", Role.AGENT, this::tips));
    }

    private Answer tips(Visit visit) {
        var words = visit.words();
        var all = tips.of(visit.person(), visit.conversation(), visit.form().get("text")).stream().limit(MOST)
                .map(tip -> new TipView(words.fill("tip." + tip.rule(), tip.about()),
                        tip.inDraft() ? tip.about() : ""))
                .toList();
        return html.page("tips", Map.of("words", words, "tips", all));
    }
}
