package dragoman.webchat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.OwnFiles;
import dragoman.http.Route;
import dragoman.http.StaticFile;
import java.util.HashMap;
import java.util.List;

/** {@code widget.js}, the one script that a shop puts into its pages: the button, and the frame that holds the chat. */
final class WidgetScript {
    private static final String SCRIPT = OwnFiles.text(WidgetScript.class, "widget.js");
    private static final String STYLE = OwnFiles.text(WidgetScript.class, "widget.css");
    /** What the button says. */
    private static final List<String> WORDS = List.of("open", "close", "chat-with", "new");
    private final ChatPages pages;

    WidgetScript(ChatPages pages) {
        this.pages = pages;
    }

    Route route() {
        return Route.get("/chat/{bot}/widget.js", this::answer);
    }

    private Answer answer(Call call) {
        return pages.named(call.path("bot")).map(page -> script(page).answer(call))
                .orElseGet(() -> Answer.text(404, "no such chat"));
    }

    /** Kept for minutes only: an edited shop is to be seen soon. Any site's page may load it, and it holds no secret. */
    private static StaticFile script(ChatPage page) {
        var text = SCRIPT.replace("/* settings */", settings(page).toString().replace("<", "\\u003c"));
        return StaticFile.changing("text/javascript", text).forOtherSites();
    }

    private static ObjectNode settings(ChatPage page) {
        var settings = page.settings();
        var json = JsonNodeFactory.instance.objectNode().put("bot", page.bot().value())
                .put("name", page.name()).put("style", STYLE);
        settings.opensAfter().ifPresent(seconds -> json.put("opensAfter", seconds));
        var colour = Look.main(settings.colour());
        json.put("colour", colour.toString()).put("ink", colour.ink().toString());
        settings.origins().forEach(json.putArray("origins")::add);
        var words = json.putObject("words");
        page.languages().forEach(language -> {
            var own = new HashMap<>(Words.in(language).texts());
            own.keySet().retainAll(WORDS);
            own.forEach(words.putObject(language.code())::put);
        });
        return json;
    }
}
