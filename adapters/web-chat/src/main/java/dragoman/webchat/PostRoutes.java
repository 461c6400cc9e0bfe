package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.model.BotId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The way in: a page is opened, something is written or tapped. Answered once it is kept. */
final class PostRoutes {
    /** A text of the greatest length, each character escaped, and some room. */
    private static final int MAX_BODY = 32 * 1024;
    private final Map<BotId, ChatPage> pages;
    private final Backstage backstage;
    private final Guard guard;
    private final Pace posting = new Pace(10, Duration.ofSeconds(1));
    /** All newcomers together: enough for any shop, too little to fill a disk. */
    private final Pace newcomers = new Pace(200, Duration.ofMillis(50));

    PostRoutes(Map<BotId, ChatPage> pages, Backstage backstage, Guard guard) {
        this.pages = pages;
        this.backstage = backstage;
        this.guard = guard;
    }

    List<Route> routes() {
        return List.of(Route.post("/chat/{bot}/open", 1024, call -> guarded(call, this::open)),
                Route.post("/chat/{bot}/messages", MAX_BODY, call -> guarded(call, this::message)));
    }

    private Answer guarded(Call call, BiFunction<ChatPage, Call, Answer> then) {
        return WebChat.page(pages, call.path("bot"))
                .map(page -> guard.refuses(call).orElseGet(() -> then.apply(page, call)))
                .orElseGet(() -> Answer.text(404, "no such chat"));
    }

    /** The first time it begins a conversation; every other time it only tells that the visitor is known. */
    private Answer open(ChatPage page, Call call) {
        var known = Session.of(call);
        var session = known.orElseGet(Session::begin);
        if (isNew(page, session)) {
            var wait = newcomers.take("", backstage.clock().instant());
            if (wait.isPositive()) {
                return slower(wait);
            }
            accept(page, session, "open", Update.Opened.plain(), call);
        }
        var answer = Answer.json(200, known.isPresent() ? "{\"known\":true}" : "{\"known\":false}");
        return new Answer(200, answer.contentType(), answer.body(),
                Map.of("Set-Cookie", session.cookie(call), "Cache-Control", "no-store"));
    }

    private Answer message(ChatPage page, Call call) {
        var session = Session.of(call);
        if (session.isEmpty()) {
            return Answer.text(401, "open the chat first");
        }
        var posted = Posted.parse(call.body());
        if (posted.isEmpty()) {
            return Answer.text(400,
                    "that is no message: a text has 1 to " + Posted.LONGEST_TEXT + " characters");
        }
        var wait = isNew(page, session.get())
                ? newcomers.take("", backstage.clock().instant())
                : posting.take(session.get().id(), backstage.clock().instant());
        if (wait.isPositive()) {
            return slower(wait);
        }
        accept(page, session.get(), posted.get().id(), posted.get().update(), call);
        return Answer.json(200, "{}");
    }

    /** Anybody can make up a session: one that never opened the chat counts among the newcomers. */
    private boolean isNew(ChatPage page, Session session) {
        return backstage.conversations().find(session.address(page.bot())).isEmpty();
    }

    private void accept(ChatPage page, Session session, String event, Update update, Call call) {
        var language = Tongues.choose(page.languages(), Posted.language(call.body()),
                call.header("Accept-Language"));
        backstage.intake()
                .accept(List.of(new Received(session.address(page.bot()),
                        new EventId(session.id() + ":" + event),
                        backstage.clock().instant(),
                        new Profile(Optional.empty(), Optional.of(language), Optional.empty()), update)));
    }

    private static Answer slower(Duration wait) {
        var seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        return new Answer(429, "text/plain; charset=utf-8",
                "A little slower, please: you can go on in a moment.".getBytes(StandardCharsets.UTF_8),
                Map.of("Retry-After", Long.toString(seconds)));
    }
}
