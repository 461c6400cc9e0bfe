package dragoman.agentdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Ownership;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent's day in a real browser. */
class AgentsDayTest extends DeskDays {
    @BeforeEach
    void fill() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello! Where is my parcel?");
        desk.waits("c2", "Nikos", "el", "Asked for a person", 9, "Good day");
    }

    private DeskBrowser ana() {
        return at(1400, 900).logsIn(desk, "ana");
    }

    @Test
    void a_whole_day_by_keyboard_alone() {
        try (var ana = ana()) {
            var page = ana.page();
            ana.keys("N");
            assertThat(page.locator(".handover")).containsText("Asked for a person");
            assertThat(page.locator(".owner.mine")).isVisible();

            ana.keys("/");
            assertThat(page.locator("#canned [role=option]")).hasCount(4);
            page.keyboard().type("hel");
            ana.keys("Enter");
            assertThat(page.locator("#text")).hasValue("Good day, Maria! How can I help?");
            ana.keys("Control+Enter");
            assertThat(ana.line("agent", "Good day, Maria!")).containsText("queued");

            ana.keys("Escape", "U");
            assertThat(ana.line("agent", "Good day, Maria!")).containsText("taken back");
            assertThat(page.locator("#text")).hasValue("Good day, Maria! How can I help?");

            ana.keys("Escape", "I");
            page.locator("#text").fill("She is a good customer.");
            ana.keys("Control+Enter");
            assertThat(ana.line("note", "She is a good customer.")).containsText("only for colleagues");

            ana.keys("Escape", "B");
            assertThat(page.locator("#dialog #preview")).containsText("Which size do you wear?");
            page.locator("#dialog select[name=at]").selectOption("find-shoes/pair");
            assertThat(page.locator("#dialog #preview")).containsText("Which pair do you like?");
            page.locator("#dialog .primary").focus();
            ana.keys("Enter");
            assertThat(page.locator(".owner")).containsText("The bot is talking");

            ana.keys("N");
            assertThat(page.locator(".thread h1")).hasText("Nikos");
            assertThat(ana.errors()).isEmpty();
        }
        assertThat(desk.shop.chat("c1").owner).isInstanceOf(Ownership.Bot.class);
    }

    @Test
    void news_that_overtakes_the_answer_to_a_click_does_not_stop_the_keys() {
        try (var ana = ana()) {
            var page = ana.page();
            ana.keys("N");
            assertThat(page.locator("#text")).isVisible();
            page.locator("#text").fill("One moment");
            ana.keys("Control+Enter");
            assertThat(ana.line("agent", "One moment")).containsText("queued");

            var answer = desk.answers.next("/undo");
            ana.keys("Escape", "U");
            assertThat(ana.line("agent", "One moment")).containsText("taken back");
            page.waitForResponse("**/undo", answer::goes);

            ana.keys("B");
            assertThat(page.locator("#dialog #preview")).isVisible();
        }
    }

    @Test
    void sending_and_resolving_is_one_chord() {
        try (var ana = ana()) {
            ana.keys("N");
            assertThat(ana.page().locator("#text")).isVisible();
            ana.page().locator("#text").fill("All done, thank you!");
            ana.keys("Control+Shift+Enter");
            assertThat(ana.page().locator(".owner")).containsText("Resolved");
        }
        assertThat(desk.shop.chat("c1").owner).isInstanceOf(Ownership.Resolved.class);
    }

    @Test
    void an_answer_with_a_blank_is_not_sent() {
        try (var ana = ana()) {
            ana.keys("N");
            assertThat(ana.page().locator("#text")).isVisible();
            ana.keys("/");
            assertThat(ana.page().locator("#canned [role=option]")).hasCount(4);
            ana.page().keyboard().type("parcel");
            ana.keys("Enter", "Control+Enter");
            assertThat(ana.page().locator("#hint")).containsText("{parcel.number}");
            assertThat(ana.page().locator(".line.agent")).hasCount(0);
        }
    }

    @Test
    void keys_are_found_by_their_place_on_russian_and_greek_keyboards() {
        try (var ana = ana()) {
            ana.physical("KeyN", "т");
            assertThat(ana.page().locator(".thread h1")).hasText("Maria");
            ana.physical("KeyI", "ш");
            assertThat(ana.page().locator(".composer.noting")).isVisible();
            ana.keys("Escape");
            ana.physical("KeyR", "ρ");
            assertThat(ana.page().locator(".composer.noting")).hasCount(0);
            ana.keys("Escape");
            ana.physical("KeyZ", "ζ");
            assertThat(ana.page().locator("#dialog h2")).hasText("Snooze");
        }
    }

    @Test
    void what_a_customer_writes_is_there_at_once_and_a_stale_answer_waits() {
        try (var ana = ana()) {
            ana.opens("c1");
            ana.keys("T");
            assertThat(ana.page().locator("#text")).isVisible();
            ana.page().locator("#text").fill("It will come on Monday");
            desk.shop.writes("c1", "Oh, it is here!");
            assertThat(ana.line("customer", "Oh, it is here!")).isVisible();
            assertThat(ana.page().locator("#text")).hasValue("It will come on Monday");
            assertThat(ana.page().locator("#hint")).containsText("New messages since you began: 1");
            assertThat(ana.page().locator("#says")).containsText("Maria wrote: Oh, it is here!");
            ana.keys("Control+Enter");
            assertThat(ana.page().locator(".line.agent")).hasCount(0);
            ana.keys("Control+Enter");
            assertThat(ana.line("agent", "It will come on Monday")).hasCount(1);
        }
    }

    @Test
    void two_take_the_same_chat_and_one_is_told_who_was_faster() {
        try (var ana = ana(); var eleni = at(1400, 900).logsIn(desk, "eleni")) {
            eleni.opens("c1");
            eleni.context().setOffline(true);
            ana.opens("c1");
            ana.keys("T");
            assertThat(ana.page().locator(".owner.mine")).isVisible();
            eleni.context().setOffline(false);
            eleni.page().evaluate(
                    "htmx.ajax('POST', '/desk/c/c1/claim', { target: '#main', values: { epoch: 1 } })");
            assertThat(eleni.page().locator(".notice.bad")).containsText("Ana Kovač");
        }
    }

    @Test
    void without_the_network_one_can_read_and_loses_nothing() {
        try (var ana = ana()) {
            ana.opens("c1");
            ana.keys("T");
            assertThat(ana.page().locator("#text")).isVisible();
            ana.page().locator("#text").fill("Just a moment");
            ana.context().setOffline(true);
            assertThat(ana.page().locator("#state")).containsText("You are offline");
            assertThat(ana.page().locator("#text")).hasAttribute("readonly", "");
            desk.shop.writes("c1", "Are you there?");
            ana.context().setOffline(false);
            assertThat(ana.line("customer", "Are you there?")).hasCount(1);
            assertThat(ana.page().locator("#text")).hasValue("Just a moment");
            assertThat(ana.page().locator("body")).not().hasClass(Pattern.compile("offline"));
        }
    }

    @Test
    void a_colleague_is_seen_typing_and_pausing() {
        try (var ana = ana(); var boris = at(1400, 900).logsIn(desk, "boris")) {
            ana.opens("c1");
            ana.keys("T");
            assertThat(ana.page().locator("#text")).isVisible();
            ana.page().locator("[data-pause]").click();
            ana.page().locator("#text").fill("Let me see");
            assertThat(ana.page().locator("[data-pause]")).hasAttribute("aria-pressed", "true");
            boris.page().navigate(desk.address() + "/desk/c/c1");
            assertThat(boris.page().locator(".presence")).containsText("печатает: Ana Kovač");
            boris.page().navigate(desk.address() + "/desk/board");
            assertThat(boris.page().locator("main")).containsText("новых не берёт");
        }
    }

    @Test
    void a_phone_is_enough() {
        try (var ana = at(360, 740).logsIn(desk, "ana")) {
            var page = ana.page();
            assertThat(page.locator("#queue")).isVisible();
            ana.opens("c1");
            assertThat(page.locator("#queue")).isHidden();
            page.locator("[data-key=takeover]").click();
            page.locator("#text").fill("Hello Maria");
            page.locator("[data-send]").click();
            assertThat(ana.line("agent", "Hello Maria")).isVisible();
            page.locator(".thread [data-show-pane=customer]").click();
            assertThat(page.locator(".pane.customer")).isVisible();
            page.locator(".pane.customer [data-show-pane=thread]").click();
            page.locator("[data-show-pane=queue]").click();
            assertThat(page.locator("#queue")).isVisible();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        }
    }

    @Test
    void nothing_serious_stands_in_the_way_of_anybody() {
        try (var vesna = at(1400, 900).logsIn(desk, "vesna")) {
            desk.record("K1", "order", "Shoes");
            desk.record("B1", "complaint", "Torn seam");
            desk.record("W1", "wish", "Green laces");
            var page = vesna.page();
            Accessible.check(page, "queue");
            vesna.opens("c1");
            vesna.keys("T");
            assertThat(page.locator("#text")).isVisible();
            page.locator("#text").fill("Hello");
            vesna.keys("Control+Enter");
            assertThat(vesna.line("agent", "Hello")).isVisible();
            Accessible.check(page, "thread");
            vesna.keys("Escape", "B");
            assertThat(page.locator("#preview .bubble")).isVisible();
            Accessible.check(page, "dialog");
            for (var place : List.of("orders", "wishes", "complaints", "canned", "board", "reports", "audit",
                    "people",
                    "me", "search?q=x", "c/c1/data")) {
                page.navigate(desk.address() + "/desk/" + place);
                Accessible.check(page, place);
            }
        }
    }
}
