package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.LiveRoute.Opening;

/** Where a page listens. {@code Last-Event-ID}, or {@code after}, says what it saw last. */
record StreamRoute(ChatPages pages, Backstage backstage, Guard guard, Hub hub) {
    Opening open(Call call) {
        var page = pages.named(call.path("bot"));
        if (page.isEmpty()) {
            return new Opening.Refused(Answer.text(404, "no such chat"));
        }
        var refused = guard.refuses(call);
        if (refused.isPresent()) {
            return new Opening.Refused(refused.get());
        }
        var session = Session.of(call);
        if (session.isEmpty()) {
            return new Opening.Refused(Answer.text(401, "open the chat first"));
        }
        if (hub.full(call.network())) {
            return new Opening.Refused(Answer.busy());
        }
        var who = session.get().address(page.get().bot());
        var seen = Cursor.parse(call.header("Last-Event-ID").or(() -> call.query("after")));
        return new Opening.Streaming(new ChatStream(who, call.network(), hub,
                new Feed(who, backstage, seen, call.query("of"))));
    }
}
