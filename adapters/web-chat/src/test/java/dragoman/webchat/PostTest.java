package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Update;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

final class PostTest extends WebChatFixture {
    private static final String ID = "3b241101-e2bb-4255-8caf-4136c566a962";

    @Test
    void the_first_visit_opens_the_conversation_and_a_reload_does_not_open_it_again() throws IOException {
        assertThat(browser.open().text()).contains("false");
        assertThat(browser.open().text()).contains("true");
        assertThat(shop.received()).hasSize(1);
        assertThat(shop.received().getFirst().update()).isEqualTo(Update.Opened.plain());
    }

    @Test
    void a_visitors_cookie_is_unguessable_and_closed_to_scripts_and_other_sites() throws IOException {
        var set = browser.open().headers().get("Set-Cookie");
        assertThat(set).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
        assertThat(shop.visitor().user()).matches("[A-Za-z0-9_-]{22}");
        var other = new Browser(server);
        other.open();
        assertThat(other.cookie).isNotEqualTo(browser.cookie);
    }

    @Test
    void behind_https_the_cookie_is_secure() throws IOException {
        var page = browser
                .send(browser.posting("/chat/opanak/open", "{}").header("X-Forwarded-Proto", "https"));
        assertThat(page.headers().get("Set-Cookie")).contains("Secure");
    }

    @Test
    void what_is_written_and_tapped_comes_in() throws IOException {
        browser.open();
        assertThat(browser.say("Добър ден\\n<b>").status()).isEqualTo(200);
        browser.send(
                browser.posting("/chat/opanak/messages", "{\"id\":\"" + ID + "\",\"data\":\"o.1.work\"}"));
        assertThat(shop.received().stream().map(one -> one.update()).skip(1))
                .containsExactly(new Update.TextReceived("Добър ден\n<b>"),
                        new Update.OptionTapped("o.1.work", Optional.empty()));
        assertThat(shop.received().getLast().event().value()).isEqualTo(shop.visitor().user() + ":" + ID);
    }

    @Test
    void the_same_message_sent_again_counts_once() throws IOException {
        browser.open();
        var id = UUID.randomUUID();
        for (var again = 0; again < 3; again++) {
            assertThat(browser.say(id, "hello").status()).isEqualTo(200);
        }
        assertThat(shop.texts()).containsExactly("hello");
    }

    @Test
    void two_visitors_may_use_the_same_id() throws IOException {
        var id = UUID.randomUUID();
        var other = new Browser(server);
        for (var each : List.of(browser, other)) {
            each.open();
            each.say(id, "hello");
        }
        assertThat(shop.texts()).hasSize(2);
    }

    @Test
    void the_language_of_the_page_comes_along() throws IOException {
        browser.send(
                browser.posting("/chat/opanak/open", "{\"lang\":\"ru\"}").header("Accept-Language", "en"));
        assertThat(shop.received().getFirst().profile().language()).contains(new Language("ru"));
    }

    @Test
    void another_sites_page_can_not_post() throws IOException {
        browser.open();
        var say = "{\"id\":\"" + ID + "\",\"text\":\"buy\"}";
        var path = "/chat/opanak/messages";
        assertThat(browser.send(browser.posting(path, say).header("Sec-Fetch-Site", "cross-site")).status())
                .isEqualTo(403);
        assertThat(browser.send(browser.posting(path, say).header("Sec-Fetch-Site", "same-site")).status())
                .isEqualTo(403);
        for (var origin : List.of("https://evil.example", "null", "https://shop.example.evil.example")) {
            assertThat(browser
                    .send(browser.posting(path, say).removeHeader("Sec-Fetch-Site").header("Origin", origin))
                    .status()).as(origin).isEqualTo(403);
        }
        var form = browser.posting(path, say).post(RequestBody.create(say, MediaType.get("text/plain")));
        assertThat(browser.send(form).status()).isEqualTo(415);
        assertThat(shop.texts()).isEmpty();
    }

    @Test
    void our_own_page_can_post_from_an_old_browser_too() throws IOException {
        for (var origin : List.of("http://127.0.0.1:" + server.port(), "https://shop.example")) {
            assertThat(browser.send(browser.posting("/chat/opanak/open", "{}").removeHeader("Sec-Fetch-Site")
                    .header("Origin", origin)).status()).isEqualTo(200);
        }
    }

    @Test
    void a_message_without_a_session_is_told_to_open_first() throws IOException {
        assertThat(browser.say("hello").status()).isEqualTo(401);
        browser.cookie = "dragoman-chat=guess";
        assertThat(browser.say("hello").status()).isEqualTo(401);
    }

    @Test
    void what_our_page_would_never_post_is_refused() throws IOException {
        browser.open();
        for (var body : List.of("", "{", "[]", "{\"text\":\"no id\"}", "{\"id\":\"1\",\"text\":\"x\"}",
                "{\"id\":\"" + ID + "\"}", "{\"id\":\"" + ID + "\",\"text\":\" \\u0000 \"}",
                "{\"id\":\"" + ID + "\",\"data\":\"two words\"}",
                "{\"id\":\"" + ID + "\",\"text\":\"" + "x".repeat(4001) + "\"}")) {
            assertThat(browser.send(browser.posting("/chat/opanak/messages", body)).status()).as(body)
                    .isEqualTo(400);
        }
        assertThat(browser.say("x".repeat(40_000)).status()).isEqualTo(413);
        assertThat(browser.say("ж".repeat(4000)).status()).isEqualTo(200);
    }

    @Test
    void made_up_sessions_go_at_the_pace_of_newcomers() throws IOException {
        for (var each = 0; each < 200; each++) {
            browser.cookie = "dragoman-chat=%022d".formatted(each);
            assertThat(browser.say("hello").status()).isEqualTo(200);
        }
        browser.cookie = "dragoman-chat=%022d".formatted(200);
        assertThat(browser.say("hello").status()).isEqualTo(429);
    }

    @Test
    void who_posts_too_fast_is_asked_to_wait_and_may_go_on_then() throws IOException {
        browser.open();
        for (var each = 0; each < 10; each++) {
            assertThat(browser.say("quick").status()).isEqualTo(200);
        }
        var eleventh = browser.say("quick");
        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.headers().get("Retry-After")).isEqualTo("1");
        assertThat(eleventh.text()).contains("slower");
        shop.now = shop.now.plusSeconds(1);
        assertThat(browser.say("quick").status()).isEqualTo(200);
        assertThat(browser.say("quick").status()).isEqualTo(429);
    }

    @Test
    void what_could_not_be_kept_is_to_be_sent_again() throws IOException {
        browser.open();
        shop.close(true);
        assertThat(browser.say("hello").status()).isEqualTo(503);
        shop.close(false);
        assertThat(browser.say("hello").status()).isEqualTo(200);
    }
}
