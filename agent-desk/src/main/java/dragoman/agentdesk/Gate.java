package dragoman.agentdesk;

import dragoman.desk.people.Door;
import dragoman.desk.people.Role;
import dragoman.desk.people.Session;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.LiveRoute;
import dragoman.http.Route;
import dragoman.http.SameOrigin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lets in who is logged in, has the role, and comes from a page of ours. The use cases check each object once more. */
final class Gate {
    private static final int MAX_FORM = 64 * 1024;
    private final Door door;
    private final SameOrigin origin;
    private final Html html;
    private final Files files;

    Gate(Door door, SameOrigin origin, Html html, Files files) {
        this.door = door;
        this.origin = origin;
        this.html = html;
        this.files = files;
    }

    /** A page, or a part of one. */
    @FunctionalInterface
    interface Page {
        Answer answer(Visit visit);
    }

    Route get(String path, Role role, Page page) {
        return Route.get(path, call -> answer(call, role, page, Sent.NOTHING));
    }

    Route post(String path, Role role, Page page) {
        return Route.post(path, MAX_FORM, call -> answer(call, role, page, Sent.FORM));
    }

    /** A file as the body; its token stands in the header. */
    Route upload(String path, int most, Role role, Page page) {
        return Route.post(path, most, call -> answer(call, role, page, Sent.FILE));
    }

    private enum Sent {
        NOTHING, FORM, FILE
    }

    LiveRoute live(String path, Function<Visit, LiveRoute.Opening> open) {
        return new LiveRoute(path, call -> {
            var session = origin.holds(call) ? session(call) : Optional.<Session>empty();
            return session.map(known -> open.apply(visit(call, known, new Form(Map.of()))))
                    .orElseGet(() -> new LiveRoute.Opening.Refused(
                            Answer.text(origin.holds(call) ? 401 : 403, "not for you")));
        });
    }

    Optional<Session> session(Call call) {
        return Cookie.token(call).flatMap(door::session);
    }

    /** Another site's page may neither post here nor log anybody in. */
    boolean fromOurPage(Call call) {
        return origin.holds(call);
    }

    private Answer answer(Call call, Role role, Page page, Sent sent) {
        var session = session(call);
        if (session.isEmpty()) {
            return outside(call);
        }
        var form = sent == Sent.FORM ? Form.of(call) : new Form(Map.of());
        var visit = visit(call, session.get(), form);
        if (sent != Sent.NOTHING && !(origin.holds(call) && carriesToken(visit))
                || !visit.person().isA(role)) {
            return refused(visit, 403, "forbidden");
        }
        return visit.chosen().map(bot -> Html.with(page.answer(visit), "Set-Cookie", Cookie.bot(bot)))
                .orElseGet(() -> page.answer(visit));
    }

    /** A page that says why there is nothing to see. {@code why}: forbidden, erased. */
    Answer refused(Visit visit, int status, String why) {
        return html.page(status, "refused", Map.of("shell", shell(visit, ""), "why", why));
    }

    Shell shell(Visit visit, String section) {
        return new Shell(visit.words(), visit.person(), visit.session().csrf(), section, files,
                visit.bot());
    }

    private static Visit visit(Call call, Session session, Form form) {
        return new Visit(call, session, form, Words.in(session.person().language()));
    }

    private Answer outside(Call call) {
        var byScript = call.header("HX-Request").isPresent();
        var to = Html.to("/desk/login", byScript);
        return byScript ? new Answer(401, to.contentType(), to.body(), to.headers()) : to;
    }

    private static boolean carriesToken(Visit visit) {
        var given = visit.call().header("X-Csrf").orElseGet(() -> visit.form().get("csrf"));
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                visit.session().csrf().getBytes(StandardCharsets.UTF_8));
    }
}
