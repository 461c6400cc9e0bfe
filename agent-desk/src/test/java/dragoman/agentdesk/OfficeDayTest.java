package dragoman.agentdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A supervisor's day in a real browser. */
class OfficeDayTest extends DeskDays {
    @Test
    void who_has_two_shops_looks_at_one_and_then_at_the_other() {
        var both = Map.of(DeskOnTrial.BOT, Role.OWNER, new BotId("slipper"), Role.SUPERVISOR);
        desk.people.add(Person.of(new AgentId("dora"), "Dora", both, new Language("en")),
                DeskOnTrial.PASSWORD);
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello!");
        try (var dora = at(1400, 900).logsIn(desk, "dora")) {
            var page = dora.page();
            page.locator(".rail a[href='/desk/reports']").click();
            var bots = page.locator(".bots a");
            assertThat(bots).hasText(new String[]{"opanak", "slipper"});
            assertThat(bots.first()).hasAttribute("aria-current", "true");
            bots.last().click();
            assertThat(bots.last()).hasAttribute("aria-current", "true");
            page.locator(".rail a[href='/desk/board']").click();
            assertThat(page.locator(".bots [aria-current]")).hasText("slipper");
            Accessible.check(page, "board with bots");

            page.locator(".rail a[href='/desk/people']").click();
            assertThat(page.locator(".bots")).hasCount(0);
        }
        try (var boris = at(390, 800).logsIn(desk, "boris")) {
            boris.page().navigate(desk.address() + "/desk/board");
            assertThat(boris.page().locator("h1")).isVisible();
            assertThat(boris.page().locator(".bots")).hasCount(0);
        }
    }

    @Test
    void a_channel_that_stands_still_leaps_to_the_eye_on_the_board() {
        try (var vesna = at(390, 800).logsIn(desk, "vesna")) {
            var page = vesna.page();
            page.navigate(desk.address() + "/desk/board");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("[role=alert]")).hasCount(0);

            desk.stops("telegram", "The token is wrong (401)");
            page.reload();
            assertThat(page.locator("[role=alert]")).isInViewport();
            assertThat(page.locator("[role=alert]")).containsText("Telegram");
            assertThat(page.locator("[role=alert]")).containsText("The token is wrong (401)");
            assertThat(page.locator("[role=alert]")).containsText("new token");
            Accessible.check(page, "board with a stopped channel");
        }
    }
}
