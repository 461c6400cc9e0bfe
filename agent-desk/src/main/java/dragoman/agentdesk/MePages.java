package dragoman.agentdesk;

import dragoman.desk.Result;
import dragoman.desk.people.Entrance;
import dragoman.desk.people.Role;
import dragoman.http.Answer;
import dragoman.http.Route;
import java.util.List;
import java.util.Map;

/** One's own account: password, tokens for the API, out. */
final class MePages {
    private static final int LABEL = 60;
    private final Gate gate;
    private final Html html;
    private final UseCases.Person people;
    private final Screens screens;

    MePages(Gate gate, Html html, UseCases.Person people, Screens screens) {
        this.gate = gate;
        this.html = html;
        this.people = people;
        this.screens = screens;
    }

    List<Route> routes() {
        return List.of(
                gate.get("/desk/me", Role.AGENT, visit -> page(visit, Notice.NONE)),
                gate.post("/desk/me/password", Role.AGENT, this::password),
                gate.post("/desk/me/tokens", Role.AGENT, this::token),
                gate.post("/desk/me/tokens/{token}", Role.AGENT, this::revoke));
    }

    private Answer page(Visit visit, Notice notice) {
        return notice.on(html, "me", Map.of("shell", gate.shell(visit, "me"), "times",
                screens.times(visit.words()), "tokens", people.tokens().of(visit.person())));
    }

    private Answer password(Visit visit) {
        var words = visit.words();
        var token = Cookie.token(visit.call()).orElse("");
        return switch (people.staff().password(token, visit.form().get("old"), visit.form().get("fresh"))) {
            case Entrance.Opened _ -> page(visit, Notice.good(words.get("me.changed")));
            case Entrance.Wrong _ -> page(visit, Notice.bad(words.get("me.wrong")));
            case Entrance.TooWeak _ -> page(visit, Notice.bad(words.get("login.weak")));
            case Entrance.TooOften(var pause) ->
                page(visit, Notice.bad(words.fill("login.often", Math.max(1, pause.toSeconds()))));
        };
    }

    private Answer token(Visit visit) {
        var label = visit.form().find("label").orElse("API").strip();
        var made = people.tokens().make(visit.person(), label.substring(0, Math.min(LABEL, label.length())));
        return page(visit, Notice.good(visit.words().fill("me.token", made.secret())));
    }

    private Answer revoke(Visit visit) {
        return switch (people.tokens().revoke(visit.person(), visit.call().path("token"))) {
            case Result.Done _ -> Html.to("/desk/me", visit.byScript());
            case Result.NotFound _ -> gate.refused(visit, 404, "not-found");
            case Result.NotDone(var why) -> page(visit, Notice.bad(Refusals.words(visit.words(), why)));
        };
    }
}
