package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Listening in, and tips while one writes: what the pages show of them. */
class ListeningTest {
    private final DeskOnTrial desk = new DeskOnTrial();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void who_supervises_is_told_that_only_colleagues_see_it_and_an_agent_is_not() {
        desk.waits("c1", "Maria", "en", "asked for a person", 5, "Is my parcel lost?");
        Client.of(desk).loggedIn("ana").post("/desk/c/c1/claim");

        assertThat(Client.of(desk).loggedIn("boris").get("/desk/c/c1").body()).contains("owner listening")
                .contains("Вы слушаете разговор").contains("/desk/c/c1/takeover");
        assertThat(Client.of(desk).loggedIn("eleni").get("/desk/c/c1").body())
                .doesNotContain("owner listening");
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/c/c1").body())
                .doesNotContain("owner listening");
    }

    @Test
    void tips_come_in_the_agents_language_and_lead_to_the_words() {
        desk.waits("c1", "Maria", "en", "asked for a person", 5, "Is my parcel lost?");
        var ana = Client.of(desk).loggedIn("ana");
        var tips = ana.post("/desk/c/c1/tips", "text", "I promise <b>that</b>");
        assertThat(tips.statusCode()).isEqualTo(200);
        assertThat(tips.body()).contains("Before you send").contains("data-tip=\"i promise\"")
                .contains("called Maria");
        assertThat(ana.post("/desk/c/c1/tips", "text", "Good morning!").body()).isBlank();
        assertThat(Client.of(desk).loggedIn("eleni").post("/desk/c/c1/tips", "text", "I promise").body())
                .contains("Πριν το στείλετε");
        assertThat(ana.withoutToken().post("/desk/c/c1/tips", "text", "I promise").statusCode())
                .isEqualTo(403);
    }

    @Test
    void without_a_group_the_page_for_codes_tells_the_owner_how_one_becomes_the_desk() {
        var vesna = Client.of(desk).loggedIn("vesna");
        assertThat(vesna.get("/desk/group").body()).contains("switch on Topics", "<code>/desk</code>",
                "make a code for each colleague");
        assertThat(Client.of(desk).loggedIn("boris").get("/desk/group").body())
                .contains("владелец магазина прочтёт").doesNotContain("<code>");
        assertThat(vesna.post("/desk/group/ana").statusCode()).isEqualTo(403);
    }
}
