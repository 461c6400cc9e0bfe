package dragoman.agentdesk;

import dragoman.desk.feed.Cursor;
import dragoman.desk.feed.Feed;
import dragoman.desk.people.Role;
import dragoman.desk.view.Chats;
import dragoman.http.Answer;
import dragoman.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three panes, whole and in parts. */
final class ChatPages {
    private final Gate gate;
    private final Html html;
    private final Screens screens;
    private final Chats chats;
    private final Feed feed;

    ChatPages(Gate gate, Html html, Screens screens, UseCases.Chat chat) {
        this.gate = gate;
        this.html = html;
        this.screens = screens;
        this.chats = chat.chats();
        this.feed = chat.feed();
    }

    List<Route> routes() {
        return List.of(gate.get("/desk", Role.AGENT, visit -> desk(visit, Optional.empty(), feed.now())),
                gate.get("/desk/queue", Role.AGENT, this::queue),
                gate.get("/desk/c/{id}", Role.AGENT, visit -> shown(visit, Notice.NONE)),
                gate.get("/desk/c/{id}/live", Role.AGENT, this::live),
                gate.get("/desk/c/{id}/earlier", Role.AGENT, this::earlier));
    }

    /** The conversation: alone for a script, with everything around it for a browser. */
    Answer shown(Visit visit, Notice notice) {
        var before = feed.now();
        var chat = screens.chat(visit, visit.conversation(), notice);
        if (chat.isEmpty()) {
            return visit.byScript()
                    ? html.page(404, "gone", Map.of("words", visit.words()))
                    : gate.refused(visit, 404, "not-found");
        }
        return visit.byScript()
                ? html.page(notice.problem().isPresent() ? 409 : 200, "chat", Map.of("chat", chat.get()))
                : desk(visit, chat, before);
    }

    /** {@code before}: the place in the feed before anything of it was read. */
    private Answer desk(Visit visit, Optional<ChatView> chat, Cursor before) {
        var queue = screens.queue(visit, Screens.kind(visit), chat.map(ChatView::id).orElse(""));
        return html.page("desk",
                Map.of("shell", gate.shell(visit, "chats"), "queue", queue, "chat", chat, "show",
                        chat.isPresent() ? "thread" : "queue", "cursor", before.toString()));
    }

    private Answer queue(Visit visit) {
        var queue = screens.queue(visit, Screens.kind(visit), visit.call().query("selected").orElse(""));
        return html.page("queue", Map.of("queue", queue));
    }

    private Answer live(Visit visit) {
        return screens.chat(visit, visit.conversation(), Notice.NONE)
                .map(chat -> html.page("live", Map.of("chat", chat)))
                .orElseGet(() -> Answer.text(404, "not found"));
    }

    private Answer earlier(Visit visit) {
        return visit.before().flatMap(from -> chats.earlier(visit.person(), visit.conversation(), from))
                .map(part -> html.page("earlier",
                        Map.of("words", visit.words(), "chat", visit.conversation().value(),
                                "earlier", part.earlier(), "lines",
                                screens.lines(visit, visit.conversation(), part.thread()))))
                .orElseGet(() -> Answer.text(404, "not found"));
    }
}
