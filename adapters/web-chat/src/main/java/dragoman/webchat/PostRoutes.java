package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Endpoint;
import dragoman.http.Route;
import dragoman.model.Update;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The way in: a page is opened, something is written, tapped, sent or seen. Answered once it is kept. */
final class PostRoutes {
    /** A text of the greatest length, each character escaped, and some room. */
    private static final int MAX_BODY = 32 * 1024;
    private static final Map<String, String> NOT_KEPT = Map.of("Cache-Control", "no-store");
    private final ChatPages pages;
    private final Backstage backstage;
    private final Guard guard;
    private final Floods floods;
    private final FileTaking files;
    private final Sweep sweep;

    PostRoutes(ChatPages pages, Backstage backstage, Guard guard) {
        this.pages = pages;
        this.backstage = backstage;
        this.guard = guard;
        this.floods = new Floods(backstage.clock());
        this.sweep = new Sweep(backstage);
        this.files = new FileTaking(backstage, floods);
    }

    List<Route> routes() {
        return List.of(Route.post("/chat/{bot}/open", 1024, json(this::open)),
                Route.post("/chat/{bot}/messages", MAX_BODY, json(known(this::message))),
                Route.post("/chat/{bot}/seen", 8 * 1024, json(known(this::seen))),
                Route.post("/chat/{bot}/files/{id}", FileTaking.LARGEST, guarded(known(files::take))));
    }

    /** A page of another site cannot even ask for this. */
    private Endpoint json(BiFunction<ChatPage, Call, Answer> then) {
        return guarded((page, call) -> call.header("Content-Type").orElse("").startsWith("application/json")
                ? then.apply(page, call)
                : Answer.text(415, "only application/json is taken here"));
    }

    private Endpoint guarded(BiFunction<ChatPage, Call, Answer> then) {
        return call -> pages.named(call.path("bot"))
                .map(page -> guard.refuses(call).orElseGet(() -> then.apply(page, call)))
                .orElseGet(() -> Answer.text(404, "no such chat"));
    }

    private BiFunction<ChatPage, Call, Answer> known(Function<Visit, Answer> then) {
        return (page, call) -> Session.of(call)
                .map(session -> then.apply(new Visit(page, session, call, backstage)))
                .orElseGet(() -> Answer.text(401, "open the chat first"));
    }

    /** The first time it begins a conversation; every other time it only tells that the visitor is known. */
    private Answer open(ChatPage page, Call call) {
        sweep.ifDue();
        var known = Session.of(call);
        var visit = new Visit(page, known.orElseGet(() -> Session.begin(call)), call, backstage);
        if (visit.isNew()) {
            var tooMany = floods.newcomer(call);
            if (tooMany.isPresent()) {
                return tooMany.get();
            }
            visit.accept("open", Update.Opened.plain());
        }
        return opened(visit, known.isPresent());
    }

    /** A frame gets what it is to show from now on in the answer, our own page in a cookie. */
    private static Answer opened(Visit visit, boolean known) {
        var session = visit.session();
        if (session.framed()) {
            var answer = Answer.json(200,
                    "{\"known\":" + known + ",\"token\":\"" + session.token() + "\"}");
            return new Answer(200, answer.contentType(), answer.body(), NOT_KEPT);
        }
        var answer = Answer.json(200, "{\"known\":" + known + "}");
        var https = visit.call().header("X-Forwarded-Proto").filter("https"::equalsIgnoreCase).isPresent();
        return new Answer(200, answer.contentType(), answer.body(),
                Map.of("Set-Cookie", session.cookie(https), "Cache-Control", "no-store"));
    }

    private Answer seen(Visit visit) {
        return floods.seen(visit.call(), visit.session()).orElseGet(() -> Seen.take(visit));
    }

    private Answer message(Visit visit) {
        var posted = Posted.parse(visit.call().body());
        if (posted.isEmpty()) {
            return Answer.text(400,
                    "that is no message: a text has 1 to " + Posted.LONGEST_TEXT + " characters");
        }
        var tooMany = visit.isNew()
                ? floods.newcomer(visit.call())
                : floods.post(visit.call(), visit.session());
        return tooMany.orElseGet(() -> {
            visit.accept(posted.get().id(), posted.get().update());
            return Answer.json(200, "{}");
        });
    }
}
