package dragoman.agentdesk;

import dragoman.desk.people.Door;
import dragoman.desk.people.Entrance;
import dragoman.desk.people.Presence;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In by name and password or by a one-time link, and out. */
final class LoginPages {
    private static final int MAX_FORM = 4096;
    private final Gate gate;
    private final Html html;
    private final Files files;
    private final Door door;
    private final Presence presence;
    private final Cookie cookie;

    LoginPages(Gate gate, Html html, Files files, UseCases.Person people, Cookie cookie) {
        this.gate = gate;
        this.html = html;
        this.files = files;
        this.door = people.door();
        this.presence = people.presence();
        this.cookie = cookie;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/desk/login",
                        call -> gate.session(call).isPresent() ? Html.to("/desk", false) : page(call)),
                Route.post("/desk/login", MAX_FORM, this::enter),
                Route.get("/desk/welcome/{link}",
                        call -> form(200, words(call), "", Optional.of(call.path("link")), Optional.empty())),
                Route.post("/desk/welcome", MAX_FORM, this::redeem),
                Route.post("/desk/logout", MAX_FORM, this::leave));
    }

    private Answer page(Call call) {
        return form(200, words(call), "", Optional.empty(), Optional.empty());
    }

    private Answer enter(Call call) {
        if (!gate.fromOurPage(call)) {
            return foreign(call);
        }
        var form = Form.of(call);
        var login = form.get("login").strip().toLowerCase(java.util.Locale.ROOT);
        return told(call, login, Optional.empty(), door.enter(login, form.get("password"), from(call)));
    }

    private Answer redeem(Call call) {
        if (!gate.fromOurPage(call)) {
            return foreign(call);
        }
        var form = Form.of(call);
        var link = form.get("link");
        return told(call, "", Optional.of(link), door.redeem(link, form.get("password"), from(call)));
    }

    private Answer told(Call call, String login, Optional<String> link, Entrance entrance) {
        var words = words(call);
        return switch (entrance) {
            case Entrance.Opened(var token, _) ->
                Html.with(Html.to("/desk", false), "Set-Cookie", cookie.carrying(token, call));
            case Entrance.Wrong _ ->
                form(403, words, login, link,
                        Optional.of(words.get(link.isPresent() ? "login.link-used" : "login.wrong")));
            case Entrance.TooWeak _ -> form(422, words, login, link, Optional.of(words.get("login.weak")));
            case Entrance.TooOften(var pause) -> Html.with(
                    form(429, words, login, link,
                            Optional.of(words.fill("login.often", Math.max(1, pause.toSeconds())))),
                    "Retry-After", String.valueOf(Math.max(1, pause.toSeconds())));
        };
    }

    private Answer leave(Call call) {
        var session = gate.session(call);
        if (session.isPresent()
                && (!gate.fromOurPage(call) || !session.get().csrf().equals(Form.of(call).get("csrf")))) {
            return foreign(call);
        }
        Cookie.token(call).ifPresent(door::leave);
        session.ifPresent(known -> presence.gone(known.person().id()));
        return Html.with(Html.to("/desk/login", false), "Set-Cookie", cookie.gone(call));
    }

    private Answer foreign(Call call) {
        var words = words(call);
        return form(403, words, "", Optional.empty(), Optional.of(words.get("login.foreign")));
    }

    private Answer form(int status, Words words, String login, Optional<String> link,
            Optional<String> problem) {
        return html.page(status, "login", Map.of("view", new LoginView(words, files, login, link, problem)));
    }

    private static Words words(Call call) {
        return Words.accepted(call.header("Accept-Language"));
    }

    private static String from(Call call) {
        return call.network().orElse("here");
    }
}
