package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.people.Staff.Invited;
import dragoman.model.AgentId;
import dragoman.model.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes in, who does not, and what each may see. */
class DoorTest {
    private final DeskOnTrial desk = new DeskOnTrial();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void without_a_session_every_page_leads_to_the_login() {
        for (var path : List.of("/desk", "/desk/c/c1", "/desk/orders", "/desk/audit", "/desk/people",
                "/desk/me")) {
            var answer = Client.of(desk).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/desk/login");
        }
        assertThat(Client.of(desk).get("/desk/events").statusCode()).isEqualTo(401);
        assertThat(Client.of(desk).get("/desk/queue", "HX-Request", "true").statusCode()).isEqualTo(401);
    }

    @Test
    void the_cookie_is_for_us_alone() {
        var answer = Client.of(desk).post("/desk/login", "login", "ana", "password", DeskOnTrial.PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/desk")
                .doesNotContain("Secure");

        var behindTls = new Cookie(true).carrying("t", new Asked(Map.of()));
        assertThat(behindTls).endsWith("; Secure");
    }

    @Test
    void who_logs_out_is_away_at_once() {
        var ana = Client.of(desk).loggedIn("ana");
        var boris = Client.of(desk).loggedIn("boris");
        ana.post("/desk/here", "viewing", "", "available", "yes");
        assertThat(boris.get("/desk/board").body()).contains("Ana Kovač");
        assertThat(ana.post("/desk/logout").statusCode()).isEqualTo(303);
        assertThat(boris.get("/desk/board").body()).doesNotContain("Ana Kovač");
    }

    @Test
    void a_wrong_password_is_told_kindly_and_soon_throttled() {
        var client = Client.of(desk);
        for (var i = 0; i < 5; i++) {
            assertThat(client.post("/desk/login", "login", "ana", "password", "guess" + i).statusCode())
                    .isEqualTo(403);
        }
        var later = client.post("/desk/login", "login", "ana", "password", DeskOnTrial.PASSWORD);
        assertThat(later.statusCode()).isEqualTo(429);
        assertThat(later.headers().firstValue("Retry-After")).contains("30");
        assertThat(later.body()).contains("Too many attempts");
    }

    @Test
    void the_login_speaks_the_language_of_the_browser() {
        assertThat(Client.of(desk).get("/desk/login", "Accept-Language", "hu-HU,hu;q=0.9,en;q=0.5").body())
                .contains("Üdvözöljük újra");
        assertThat(Client.of(desk).get("/desk/login", "Accept-Language", "sr").body())
                .contains("Dobro došli nazad");
        assertThat(Client.of(desk).get("/desk/login", "Accept-Language", ";;;").body())
                .contains("Welcome back");
    }

    @Test
    void an_invitation_chooses_a_password_once() {
        desk.people.add(
                Person.of(new AgentId("new"), "New", Map.of(DeskOnTrial.BOT, Role.AGENT), Language.ENGLISH),
                "");
        var link = ((Invited.Link) desk.people
                .invite(Person.of(new AgentId("vesna"), "V", Map.of(), Language.ENGLISH), new AgentId("new")))
                .secret();
        var client = Client.of(desk);
        assertThat(client.get("/desk/welcome/" + link).body()).contains("Choose a password").contains(link);
        assertThat(client.post("/desk/welcome", "link", link, "password", "short").statusCode())
                .isEqualTo(422);
        var in = client.post("/desk/welcome", "link", link, "password", "a sentence of my own");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(client.post("/desk/welcome", "link", link, "password", "a sentence of my own").body())
                .contains("used already");
    }

    @Test
    void a_new_password_ends_the_other_sessions() {
        var phone = Client.of(desk).loggedIn("ana");
        var office = Client.of(desk).loggedIn("ana");
        assertThat(office
                .post("/desk/me/password", "old", DeskOnTrial.PASSWORD, "fresh", "another long sentence")
                .body())
                .contains("Your password is changed");
        assertThat(office.get("/desk").statusCode()).isEqualTo(200);
        assertThat(phone.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void logging_out_ends_the_session() {
        var ana = Client.of(desk).loggedIn("ana");
        assertThat(ana.post("/desk/logout").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Max-Age=0");
        assertThat(ana.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void nothing_changes_without_the_pages_token_or_from_another_site() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        var ana = Client.of(desk).loggedIn("ana");
        assertThat(ana.postFrom("https://evil.example", "/desk/c/c1/claim", "epoch", "1").statusCode())
                .isEqualTo(403);
        assertThat(ana.withoutToken().post("/desk/c/c1/claim", "epoch", "1").statusCode()).isEqualTo(403);
        assertThat(desk.shop.chat("c1").owner.holder()).isEmpty();
        assertThat(Client.of(desk)
                .postFrom("https://evil.example", "/desk/login", "login", "ana", "password",
                        DeskOnTrial.PASSWORD)
                .statusCode()).isEqualTo(403);
    }

    @Test
    void another_sites_page_gets_no_stream_even_with_the_cookie() {
        var ana = Client.of(desk).loggedIn("ana");
        assertThat(ana.get("/desk/events", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(ana.get("/desk/events", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    }

    @Test
    void a_lower_role_is_refused_and_told_so() {
        var ana = Client.of(desk).loggedIn("ana");
        for (var path : List.of("/desk/complaints", "/desk/canned", "/desk/board", "/desk/reports",
                "/desk/audit",
                "/desk/people",
                "/desk/reports/reasons.csv", "/desk/c/c1/data", "/desk/exports/A1B2C3D4")) {
            assertThat(ana.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(ana.get("/desk/people").body()).contains("This is not for your role");
        assertThat(ana.post("/desk/people", "login", "me", "role.opanak", "OWNER").statusCode())
                .isEqualTo(403);
        var boris = Client.of(desk).loggedIn("boris");
        assertThat(boris.get("/desk/audit").statusCode()).isEqualTo(200);
        assertThat(boris.get("/desk/people").statusCode()).isEqualTo(403);
        assertThat(boris.post("/desk/c/c1/export", "format", "html").statusCode()).isEqualTo(403);
        assertThat(boris.post("/desk/c/c1/erase", "sure", "yes").statusCode()).isEqualTo(403);
        assertThat(desk.erased).isEmpty();
    }

    @Test
    void a_channel_that_stands_still_is_on_the_board_with_what_to_do_and_on_no_other_shops() {
        desk.stops("telegram", "The token is <wrong> (401)");
        var board = Client.of(desk).loggedIn("boris").get("/desk/board").body();
        assertThat(board).contains("Каналы, которые стоят", "Telegram: ничего не уходит с",
                "The token is &lt;wrong&gt; (401)", "получает новый токен");
        assertThat(Client.of(desk).loggedIn("zoe").get("/desk/board").body())
                .doesNotContain("stand still", "401");
    }

    @Test
    void what_belongs_to_another_shop_does_not_exist() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        desk.record("K1", "order", "Shoes");
        var zoe = Client.of(desk).loggedIn("zoe");
        assertThat(zoe.get("/desk").body()).doesNotContain("Maria");
        assertThat(zoe.get("/desk/orders").body()).doesNotContain("Shoes");
        for (var path : List.of("/desk/c/c1", "/desk/c/c1/live", "/desk/c/c1/back", "/desk/c/c1/pass",
                "/desk/c/c1/data",
                "/desk/c/c1/merge", "/desk/c/c1/merge/c2", "/desk/exports/A1B2C3D4", "/desk/c/nothing")) {
            assertThat(zoe.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (var act : List.of("claim", "takeover", "answer", "note", "resolve", "back", "label", "undo",
                "export", "merge", "part")) {
            assertThat(zoe.post("/desk/c/c1/" + act, "text", "x", "line", "c1.0.0").statusCode()).as(act)
                    .isEqualTo(404);
        }
        assertThat(zoe.post("/desk/orders/K1", "state", "sent").statusCode()).isEqualTo(404);
        assertThat(desk.shop.chat("c1").owner.holder()).isEmpty();
    }
}
