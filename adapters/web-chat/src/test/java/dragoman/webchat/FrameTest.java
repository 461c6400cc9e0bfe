package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.webchat.WebChatSettings.Link;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chat in the page of a shop. */
final class FrameTest extends WebChatFixture {
    private static WebChatSettings settings(String... origins) {
        return new WebChatSettings(List.of(origins), Optional.of(60), Optional.of("#1f6f5c"),
                List.of(new Link("telegram", URI.create("https://t.me/opanak?a=1&b=2")),
                        new Link("phone", URI.create("tel:+38733555012"))),
                false);
    }

    private String policy(String path) throws IOException {
        return String.valueOf(browser.get(path).headers().get("Content-Security-Policy"));
    }

    @Test
    void only_the_sites_that_the_shop_names_may_hold_the_frame() throws IOException {
        assertThat(policy("/chat/opanak/frame")).endsWith("frame-ancestors 'self'");
        edit(settings("https://opanak.example", "https://www.opanak.example"));
        assertThat(policy("/chat/opanak/frame"))
                .endsWith("frame-ancestors 'self' https://opanak.example https://www.opanak.example");
        assertThat(policy("/chat/opanak")).as("our own page is never framed")
                .endsWith("frame-ancestors 'none'");
        assertThat(policy("/chat/opanak/frame")).contains("default-src 'none'", "script-src 'self'",
                "style-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void the_script_for_shops_tells_what_the_shop_has_chosen_and_no_other_site_gets_more_than_that()
            throws IOException {
        edit(settings("https://opanak.example"));
        var script = browser.get("/chat/opanak/widget.js");
        assertThat(script.headers().get("Content-Type")).startsWith("text/javascript");
        assertThat(script.text()).contains("\"opensAfter\":60", "\"colour\":\"#1f6f5c\"",
                "\"origins\":[\"https://opanak.example\"]", "Открыть чат").doesNotContain("/* settings */");
        for (var path : List.of("/chat/opanak/widget.js", "/chat/opanak/frame", "/chat/opanak/events")) {
            assertThat(browser.get(path).headers().get("Access-Control-Allow-Origin")).as(path).isNull();
        }
        assertThat(browser.get("/chat/nobody/widget.js").status()).isEqualTo(404);
    }

    @Test
    void the_shops_links_stand_in_the_page_and_files_can_be_switched_off() throws IOException {
        assertThat(browser.get("/chat/opanak").text()).contains("<nav class=\"elsewhere\"")
                .doesNotContain("t.me");
        edit(settings());
        assertThat(browser.get("/chat/opanak").text()).contains("href=\"https://t.me/opanak?a=1&amp;b=2\"",
                ">Telegram<", ">+38733555012<").containsPattern("id=\"attach\"[^>]* hidden>");
    }

    @Test
    void the_shops_colour_is_readable_by_day_and_by_night() throws IOException {
        assertThat(browser.get("/chat/opanak/look.css").text()).isEmpty();
        edit(settings());
        assertThat(browser.get("/chat/opanak/look.css").text()).contains("--you: #1f6f5c")
                .contains("prefers-color-scheme: dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#ffee00", "#1f6f5c", "#0000ff", "#808080"})
    void whatever_colour_is_chosen_can_be_read(String written) {
        var own = Colour.of(written);
        for (var ground : List.of(Colour.of("#fffaf2"), Colour.of("#211a16"))) {
            assertThat(own.readableOn(ground).contrast(ground)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(own.ink().contrast(own)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_frame_shows_who_it_is_in_a_header_and_never_gets_or_uses_a_cookie() throws IOException {
        var opened = browser
                .send(browser.posting("/chat/opanak/open", "{}").header("Authorization", "Bearer new"));
        assertThat(opened.headers().get("Set-Cookie")).isNull();
        var answer = new ObjectMapper().readTree(opened.text());
        assertThat(answer.path("known").asBoolean()).isFalse();
        var token = answer.path("token").asText();
        assertThat(token).matches("[A-Za-z0-9_-]{22}");
        assertThat(shop.visitor().user()).isNotEqualTo(token).hasSize(22);

        var again = browser.send(
                browser.posting("/chat/opanak/open", "{}").header("Authorization", "Bearer " + token));
        assertThat(again.text()).contains("\"known\":true").contains(token);
        browser.cookie = "dragoman-chat=" + token;
        assertThat(browser.send(browser.posting("/chat/opanak/messages", "{}").header("Authorization",
                "Bearer new")).status()).as("the header counts, not the cookie").isEqualTo(401);
    }

    @Test
    void what_the_store_and_the_agents_know_of_a_visitor_does_not_let_them_speak_as_the_visitor()
            throws IOException {
        browser.open();
        browser.say("it is me");
        var thief = new Browser(server);
        thief.cookie = "dragoman-chat=" + shop.visitor().user();
        thief.say("it is me, too");
        assertThat(shop.received().getFirst().from()).isNotEqualTo(shop.received().getLast().from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.example", "https://shop.example/path", "https://shop.example; script-src *",
            "https://*.example", "javascript:alert(1)", "'none'", ""})
    void what_is_no_origin_is_told(String origin) {
        assertThatThrownBy(() -> settings(origin)).hasMessageContaining("is no origin");
    }

    @Test
    void a_chat_that_opens_too_soon_and_a_link_that_runs_script_are_refused() {
        assertThatThrownBy(() -> new WebChatSettings(List.of(), Optional.of(5), Optional.empty(), List.of(),
                true)).hasMessageContaining("40 seconds or more");
        assertThatThrownBy(() -> new WebChatSettings(List.of(), Optional.empty(), Optional.of("red"),
                List.of(), true)).hasMessageContaining("hexadecimal");
        assertThatThrownBy(() -> new Link("evil", URI.create("javascript:alert(1)")))
                .hasMessageContaining("https");
    }
}
