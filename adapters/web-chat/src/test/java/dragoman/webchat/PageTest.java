package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PageTest extends WebChatFixture {
    @Test
    void the_page_names_bot_and_shop_and_lets_nothing_of_them_become_markup() throws IOException {
        var page = browser.get("/chat/opanak");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Zora").contains("Opanak &amp; &lt;Sons&gt;")
                .doesNotContain("<Sons>")
                .doesNotContain("{{");
        assertThat(page.headers().get("Content-Security-Policy")).contains("script-src 'self'");
    }

    @Test
    void the_page_holds_no_script_and_no_style_of_its_own() throws IOException {
        assertThat(browser.get("/chat/opanak").text()).doesNotContain("<style").doesNotContain("style=")
                .doesNotContain("onclick")
                .containsPattern("<script type=\"module\" src=\"[^\"]+\"></script>");
    }

    @Test
    void the_page_speaks_the_visitors_language_where_the_bot_does() throws IOException {
        assertThat(browser
                .send(browser.at("/chat/opanak").header("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5")).text())
                .contains("lang=\"ru\"").contains("Отправить");
        assertThat(browser.get("/chat/opanak?lang=bs").text()).contains("Pošalji");
        assertThat(browser.send(browser.at("/chat/opanak").header("Accept-Language", "fr")).text())
                .contains("Send");
    }

    @Test
    void an_edited_shop_has_its_new_name_at_once() throws IOException {
        page = new ChatPage(BOT, "Opanak & Daughters", "Mila", page.languages(), Map.of(), page.settings());
        assertThat(browser.get("/chat/opanak").text()).contains("Opanak &amp; Daughters").contains("Mila");
        assertThat(browser.get("/chat/opanak/widget.js").text()).contains("\"name\":\"Mila\"");
    }

    @Test
    void all_that_the_page_needs_is_small_kept_for_ever_and_comes_from_us() throws IOException {
        var page = browser.get("/chat/opanak").text();
        var size = page.length() + packed("/chat/opanak/widget.js") + packed("/chat/opanak/look.css");
        for (var file : Pattern.compile("assets/(chat\\.[0-9a-f]+\\.(css|js))").matcher(page).results()
                .toList()) {
            var asset = browser
                    .send(browser.at("/chat/assets/" + file.group(1)).header("Accept-Encoding", "gzip"));
            assertThat(asset.status()).isEqualTo(200);
            assertThat(asset.headers().get("Cache-Control")).contains("immutable");
            assertThat(asset.headers().get("Content-Encoding")).isEqualTo("gzip");
            size += Integer.parseInt(asset.headers().get("Content-Length"));
        }
        assertThat(size).isBetween(10_000, 40_000);
    }

    private int packed(String path) throws IOException {
        var file = browser.send(browser.at(path).header("Accept-Encoding", "gzip"));
        assertThat(file.status()).as(path).isEqualTo(200);
        return Integer.parseInt(Objects.requireNonNullElse(file.headers().get("Content-Length"), "0"));
    }

    @Test
    void a_browser_that_cannot_unpack_gets_the_same_file_plain() throws IOException {
        var name = Assets.load().script().name();
        assertThat(
                browser.send(browser.at("/chat/assets/" + name).header("Accept-Encoding", "identity")).text())
                .contains("textContent").doesNotContain("innerHTML");
    }

    @Test
    void the_privacy_notice_is_linked_and_shown_as_text() throws IOException {
        assertThat(browser.get("/chat/opanak").text()).contains("href=\"opanak/privacy?lang=en\"");
        assertThat(browser.get("/chat/opanak/privacy").text()).contains("We keep &lt;little&gt;.");
    }

    @Test
    void an_unknown_bot_or_file_is_not_found() throws IOException {
        for (var path : Arrays.asList("/chat/nobody", "/chat/nobody/privacy", "/chat/%20",
                "/chat/assets/chat.js")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(404);
        }
    }
}
