package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The pages and their files. All addresses in them are relative, so that a proxy may put us below any path. */
final class PageRoutes {
    private static final String CHAT = Resources.text("chat.html");
    private static final String PRIVACY = Resources.text("privacy.html");
    private final Map<BotId, ChatPage> pages;
    private final Assets assets;

    PageRoutes(Map<BotId, ChatPage> pages, Assets assets) {
        this.pages = pages;
        this.assets = assets;
    }

    List<Route> routes() {
        return List.of(Route.get("/chat/{bot}", call -> page(call, this::chat)),
                Route.get("/chat/{bot}/privacy", call -> page(call, this::privacy)),
                Route.get("/chat/assets/{file}", assets::answer));
    }

    private Answer page(Call call, BiFunction<ChatPage, Call, Answer> then) {
        return WebChat.page(pages, call.path("bot"))
                .map(page -> then.apply(page, call))
                .orElseGet(() -> Answer.text(404, "no such chat"));
    }

    private Answer chat(ChatPage page, Call call) {
        return Answer.page(200, Html.fill(CHAT, values(page, call)));
    }

    private Answer privacy(ChatPage page, Call call) {
        if (!page.hasPrivacy()) {
            return Answer.text(404, "this shop has no privacy notice");
        }
        var values = values(page, call);
        values.put("text", privacy(page, language(page, call)));
        return Answer.page(200, Html.fill(PRIVACY, values));
    }

    /** In the visitor's language, else in the first of the bot's that has it. */
    private static String privacy(ChatPage page, Language language) {
        return Stream.concat(Stream.of(language), page.languages().stream())
                .flatMap(each -> Optional.ofNullable(page.privacy().get(each)).stream())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> values(ChatPage page, Call call) {
        var words = Words.in(language(page, call));
        var values = new HashMap<>(words.texts());
        values.put("lang", words.language().code());
        values.put("speaks", language(page, call).code());
        values.put("name", page.name());
        values.put("shop", page.shop());
        values.put("initial", page.name().substring(0, page.name().offsetByCodePoints(0, 1)));
        values.put("bot", URLEncoder.encode(page.bot().value(), StandardCharsets.UTF_8).replace("+", "%20"));
        values.put("words", words.json());
        values.put("style", assets.style().name());
        values.put("script", assets.script().name());
        values.put("no-privacy", page.hasPrivacy() ? "" : "hidden");
        return values;
    }

    private static Language language(ChatPage page, Call call) {
        return Tongues.choose(page.languages(), call.query("lang"), call.header("Accept-Language"));
    }
}
