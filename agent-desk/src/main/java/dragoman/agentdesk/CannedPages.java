package dragoman.agentdesk;

import dragoman.desk.Result;
import dragoman.desk.people.Role;
import dragoman.desk.shop.CannedReplies;
import dragoman.desk.shop.CannedReplies.Canned;
import dragoman.desk.view.Lists;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ready answers: supervisors write them, in each language of the shop. */
final class CannedPages {
    private final Gate gate;
    private final Html html;
    private final CannedReplies canned;
    private final Lists lists;

    CannedPages(Gate gate, Html html, CannedReplies canned, Lists lists) {
        this.gate = gate;
        this.html = html;
        this.canned = canned;
        this.lists = lists;
    }

    List<Route> routes() {
        return List.of(gate.get("/desk/canned", Role.SUPERVISOR, visit -> page(visit, Optional.empty())),
                gate.post("/desk/canned", Role.SUPERVISOR, this::put));
    }

    private Answer page(Visit visit, Optional<String> problem) {
        return html.page(problem.isPresent() ? 422 : 200, "ready",
                Map.of("shell", gate.shell(visit, "canned"), "bot",
                        visit.bot().map(BotId::value).orElse(""), "all",
                        visit.bot().map(bot -> canned.all(visit.person(), bot)).orElse(List.of()), "problem",
                        problem, "queues", visit.bot()
                                .map(bot -> lists.queues(visit.person()).getOrDefault(bot, List.of()))
                                .orElse(List.of())));
    }

    /** Without any text and act it is taken away. */
    private Answer put(Visit visit) {
        var texts = new HashMap<Language, String>();
        for (var code : Words.CODES) {
            visit.form().find("text." + code).ifPresent(text -> texts.put(new Language(code), text.strip()));
        }
        var shortcut = visit.form().get("shortcut").strip();
        var ready = new Canned(shortcut, visit.form().find("title").orElse(shortcut).strip(), texts,
                FollowView.read(visit.form()));
        return visit.bot().map(bot -> canned.put(visit.person(), bot, ready)).map(result -> switch (result) {
            case Result.Done _ -> Html.to("/desk/canned", visit.byScript());
            case Result.NotFound _ -> gate.refused(visit, 404, "not-found");
            case Result.NotDone(var why) -> page(visit, Optional.of(Refusals.words(visit.words(), why)));
        }).orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }
}
