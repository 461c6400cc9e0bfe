package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.LiveRoute.Opening;
import dragoman.model.BotId;
import java.util.Map;

/** Where a page listens. {@code Last-Event-ID}, or {@code after}, says what it saw last. */
record StreamRoute(Map<BotId, ChatPage> pages, Backstage backstage, Hub hub) {
    Opening open(Call call) {
        var page = WebChat.page(pages, call.path("bot"));
        if (page.isEmpty()) {
            return new Opening.Refused(Answer.text(404, "no such chat"));
        }
        var session = Session.of(call);
        if (session.isEmpty()) {
            return new Opening.Refused(Answer.text(401, "open the chat first"));
        }
        if (hub.full()) {
            return new Opening.Refused(Answer.busy());
        }
        var who = session.get().address(page.get().bot());
        var seen = Cursor.parse(call.header("Last-Event-ID").or(() -> call.query("after")));
        return new Opening.Streaming(
                new ChatStream(who, hub, new Feed(who, backstage, seen, call.query("of"))));
    }
}
