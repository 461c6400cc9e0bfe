package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.OwnFiles;
import dragoman.http.Route;
import dragoman.model.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages and their files. All addresses in them are relative, so that a proxy may put us below any path. */
final class PageRoutes {
    private static final String CHAT = OwnFiles.text(PageRoutes.class, "chat.html");
    private static final String LINK = OwnFiles.text(PageRoutes.class, "link.html");
    private static final String PRIVACY = OwnFiles.text(PageRoutes.class, "privacy.html");
    private final ChatPages pages;
    private final Assets assets;

    PageRoutes(ChatPages pages, Assets assets) {
        this.pages = pages;
        this.assets = assets;
    }

    List<Route> routes() {
        return List.of(Route.get("/chat/{bot}", call -> page(call, this::chat)),
                Route.get("/chat/{bot}/frame", call -> page(call, this::frame)),
                Route.get("/chat/{bot}/look.css", call -> page(call, PageRoutes::look)),
                Route.get("/chat/{bot}/privacy", call -> page(call, this::privacy)),
                Route.get("/chat/assets/{file}", assets::answer));
    }

    private Answer page(Call call, BiFunction<ChatPage, Call, Answer> then) {
        return pages.named(call.path("bot")).map(page -> then.apply(page, call))
                .orElseGet(() -> Answer.text(404, "no such chat"));
    }

    private Answer chat(ChatPage page, Call call) {
        var values = values(page, call);
        values.putAll(Map.of("base", values.get("bot") + "/", "up", "", "framed", "false"));
        return Policy.page(html(page, values), List.of("'none'"));
    }

    /** The same for a frame in a shop's page, which lies one step deeper. */
    private Answer frame(ChatPage page, Call call) {
        var values = values(page, call);
        values.putAll(Map.of("base", "", "up", "../", "framed", "true"));
        return Policy.page(html(page, values),
                Stream.concat(Stream.of("'self'"), page.settings().origins().stream()).toList());
    }

    private static String html(ChatPage page, Map<String, String> values) {
        var links = page.settings().links().stream()
                .map(link -> Html.fill(LINK,
                        Map.of("name", Labels.of(link), "address", link.address().toString())))
                .collect(Collectors.joining());
        return Html.fill(CHAT, values).replace("<!-- links -->", links);
    }

    private static Answer look(ChatPage page, Call call) {
        var css = Look.css(page.settings().colour()).getBytes(StandardCharsets.UTF_8);
        return new Answer(200, "text/css; charset=utf-8", css,
                Map.of("Cache-Control", "public, max-age=300", "X-Content-Type-Options", "nosniff"));
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
        values.put("longest", Integer.toString(Posted.LONGEST_TEXT));
        values.put("no-privacy", hidden(!page.hasPrivacy()));
        values.put("no-links", hidden(page.settings().links().isEmpty()));
        values.put("no-files", hidden(!page.settings().files()));
        return values;
    }

    private static String hidden(boolean yes) {
        return yes ? "hidden" : "";
    }

    private static Language language(ChatPage page, Call call) {
        return Tongues.choose(page.languages(), call.query("lang"), call.header("Accept-Language"));
    }
}
