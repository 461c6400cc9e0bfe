package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.OwnFiles;
import dragoman.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code GET /}: what runs here and where to go. */
public final class HomePage {
    private static final String PAGE = OwnFiles.text(HomePage.class, "home.html");
    private static final String LINE = OwnFiles.text(HomePage.class, "home-line.html");
    private static final String LINK = OwnFiles.text(HomePage.class, "home-link.html");

    private HomePage() {}

    /**
     * One line of the page.
     *
     * @param link relative to the page, as {@code chat/opanak}, or absolute; empty for none
     */
    public record Line(String title, String text, Optional<String> link) {}

    /** @param lines asked for at each visit: shops change their names */
    public static Route route(Supplier<List<Line>> lines) {
        var page = Html.fill(PAGE, Map.of("style", Assets.load().style().name()));
        return Route.get("/", _ -> Answer.page(200, page.replace("<!-- lines -->",
                lines.get().stream().map(HomePage::html).collect(Collectors.joining()))));
    }

    private static String html(Line line) {
        return line.link()
                .map(link -> Html.fill(LINK,
                        Map.of("title", line.title(), "text", line.text(), "link", link)))
                .orElseGet(() -> Html.fill(LINE, Map.of("title", line.title(), "text", line.text())));
    }
}
