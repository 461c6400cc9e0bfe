package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Locator;
import dragoman.desk.search.Search;
import dragoman.model.ConversationId;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.testkit.Chromium;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Customers' names, texts, captions and links stay words, wherever they are shown. */
class HostileWordsTest {
    private static final List<String> CORPUS = List.of("<script>window.hit=1</script>",
            "<img src=x onerror=window.hit=1>",
            "\"><svg onload=window.hit=1>", "'><iframe srcdoc='<script>parent.hit=1</script>'>",
            "</textarea><script>window.hit=1</script>",
            "</template><script>window.hit=1</script>",
            "<math><mi xlink:href=javascript:window.hit=1>x</mi></math>",
            "<a href=javascript:window.hit=1>x</a>", "javascript:window.hit=1",
            "https://example.org/\" onmouseover=\"window.hit=1",
            "https://example.org/'><img src=x onerror=window.hit=1>",
            "data:text/html,<script>window.hit=1</script>",
            "{{constructor.constructor('window.hit=1')()}}", "${window.hit=1}",
            "<style>*{display:none}</style>",
            "<div hx-get=/desk/logout hx-trigger=load>", "<div data-hx-on:htmx:load='window.hit=1'>",
            "<form action=https://evil.example>",
            "<meta http-equiv=refresh content='0;url=https://evil.example'>",
            "<base href=https://evil.example>",
            "\u202Egnp.exe", "<!--<img src=\"--><img src=x onerror=window.hit=1//\">",
            "https://bank.example@evil.example/login");

    private final DeskOnTrial desk = new DeskOnTrial();

    @AfterEach
    void close() {
        desk.close();
    }

    private void fill() {
        var chat = desk.waits("c1", CORPUS.get(1), "en", CORPUS.get(2), 5);
        CORPUS.forEach(words -> chat.says(Instant.now(), words + "?"));
        CORPUS.forEach(words -> chat.happens(Instant.now(),
                new Update.MediaReceived(MediaKind.FILE, "f", Optional.of(words))));
        chat.labels.add(CORPUS.get(0));
        for (var i = 0; i < CORPUS.size(); i++) {
            var kind = List.of("order", "wish", "complaint").get(i % 3);
            chat.records.add(desk.record("K" + i, kind, CORPUS.get(i)));
            desk.hits.add(new DeskOnTrial.Hit(
                    new Search.Hit(Search.Kind.CUSTOMER_SAID, DeskOnTrial.BOT, new ConversationId("c1"), "",
                            CORPUS.get(i), "\u0002" + CORPUS.get(i) + "\u0003", Instant.now())));
        }
    }

    @Test
    void they_are_shown_and_do_nothing() {
        var program = Chromium.installed().orElseGet(() -> abort("no browser on this machine"));
        fill();
        try (var chromium = Chromium.start(program);
                var vesna = DeskBrowser.of(chromium, 1400, 900).logsIn(desk, "vesna")) {
            var asked = new ArrayList<String>();
            vesna.page().onRequest(request -> asked.add(request.url()));
            for (var path : List.of("/desk", "/desk/c/c1", "/desk/orders", "/desk/wishes", "/desk/complaints",
                    "/desk/board",
                    "/desk/search?q=%3Cscript%3Ewindow.hit%3D1%3C/script%3E", "/desk/reports")) {
                vesna.page().navigate(desk.address() + path);
                vesna.page().waitForSelector(".rail");
                assertThat(vesna.page().evaluate("window.hit")).as(path).isNull();
                assertThat((int) vesna.page().evaluate(
                        "document.querySelectorAll('body img, body script, iframe, style, math, base, "
                                + "main [hx-trigger=load]:not(#preview), .bubble > :not(a), [onerror], [onload], [onmouseover]').length"))
                        .as(path).isZero();
            }
            vesna.page().navigate(desk.address() + "/desk/c/c1");
            assertThat(vesna.page().locator(".bubble").filter(
                    new Locator.FilterOptions().setHasText(CORPUS.get(0))).first().isVisible()).isTrue();
            assertThat((List<?>) vesna.page().evaluate(
                    "[...document.querySelectorAll('.bubble a')].map(a => a.protocol + a.host + ' ' + a.rel)"))
                    .isNotEmpty().allSatisfy(link -> assertThat(link.toString()).matches(
                            "https:(example\\.org|evil\\.example) noopener noreferrer nofollow ugc"));
            assertThat(asked).allSatisfy(url -> assertThat(url).startsWith(desk.address().toString()));
            assertThat(vesna.errors()).isEmpty();
        }
    }

    @Test
    void an_address_ends_where_its_sentence_does() {
        assertThat(Piece.of("see https://a.example/x, or (http://b.example)."))
                .containsExactly(new Piece("see ", Piece.Kind.PLAIN),
                        new Piece("https://a.example/x", Piece.Kind.LINK),
                        new Piece(", or (", Piece.Kind.PLAIN),
                        new Piece("http://b.example", Piece.Kind.LINK), new Piece(").", Piece.Kind.PLAIN));
        assertThat(Piece.of("ftp://a.example javascript:alert(1) https://user@evil.example/"))
                .noneMatch(Piece::link);
    }

    @Test
    void pages_allow_nothing_but_our_own_files() {
        var answer = Client.of(desk).loggedIn("ana").get("/desk");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContainPattern("<script(?! src=\"/desk/files/)")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void a_customers_formula_is_words_in_a_spreadsheet() {
        var csv = Client.of(desk).loggedIn("boris").get("/desk/reports/reasons.csv");
        assertThat(csv.body()).contains("'=cmd|").doesNotContain("\r\n=cmd");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment",
                "reasons.csv");
    }
}
