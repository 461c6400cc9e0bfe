package dragoman.agentdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dragoman.model.Ownership;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that an agent chooses, in a real browser: templates where the messenger takes nothing else, and macros. */
class ChosenTextsTest extends DeskDays {
    private DeskBrowser ana(int width) {
        return at(width, 900).logsIn(desk, "ana");
    }

    @Test
    void outside_the_window_a_template_is_filled_previewed_and_sent() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello!").isSilent();
        try (var ana = ana(390)) {
            var page = ana.page();
            ana.opens("c1");
            assertThat(page.locator(".composer .closed")).containsText("takes no free text");
            assertThat(page.locator("#text")).hasCount(0);
            page.locator(".templates summary").click();
            assertThat(page.locator("[data-preview]")).hasText("Hello {{1}}! Your order {{2}} is ready.");
            page.locator(".templates [data-act]").click();
            assertThat(page.locator(".templates [name=value]").nth(1)).isFocused();
            assertThat(ana.line("agent", "Your order")).hasCount(0);

            page.locator(".templates [name=value]").nth(1).fill("K7M2");
            assertThat(page.locator("[data-preview]")).hasText("Hello Maria! Your order K7M2 is ready.");
            nothingIsWrongWith(page);
            page.locator(".templates [data-act]").click();
            assertThat(ana.line("agent", "Hello Maria! Your order K7M2 is ready.")).containsText("queued");
            assertThat(ana.errors()).isEmpty();
        }
    }

    @Test
    void a_macro_from_the_palette_answers_labels_and_resolves_in_one_go() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello!");
        try (var ana = ana(1400)) {
            var page = ana.page();
            ana.keys("N");
            assertThat(page.locator("#text")).isVisible();
            ana.keys("Control+K");
            page.keyboard().type("back");
            assertThat(page.locator(".palette button").first()).isVisible();
            page.locator(".palette button", new Page.LocatorOptions().setHasText("Macro: Parcel is back"))
                    .click();
            assertThat(ana.line("agent", "Your parcel is back, thank you!")).isVisible();
            assertThat(page.locator(".owner")).containsText("Resolved");
            assertThat(ana.errors()).isEmpty();
        }
        assertThat(desk.shop.chat("c1").owner).isInstanceOf(Ownership.Resolved.class);
        assertThat(List.copyOf(desk.shop.chat("c1").labels)).contains("returns");
    }

    @Test
    void a_macro_from_the_composer_says_what_follows_and_goes_with_the_changed_words() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello!");
        try (var ana = ana(1400)) {
            var page = ana.page();
            ana.keys("N");
            assertThat(page.locator("#text")).isVisible();
            ana.keys("/");
            assertThat(page.locator("#canned [role=option]")).hasCount(4);
            page.keyboard().type("returned");
            assertThat(page.locator("#canned [aria-selected=true]")).containsText("label “returns”, resolve");
            ana.keys("Enter");
            assertThat(page.locator("#hint")).containsText("then: label “returns”, resolve");
            page.locator("#text").fill("It is back, Maria!");
            ana.keys("Control+Enter");
            assertThat(ana.line("agent", "It is back, Maria!")).isVisible();
            assertThat(page.locator(".owner")).containsText("Resolved");
        }
    }

    @Test
    void supervisors_write_macros_in_their_language() {
        try (var boris = at(390, 900).logsIn(desk, "boris")) {
            var page = boris.page();
            page.navigate(desk.address() + "/desk/canned");
            var fresh = page.locator("details.card").last();
            fresh.locator("[name=shortcut]").fill("back");
            fresh.locator("[name=labels]").fill("возврат, срочно");
            fresh.locator("[name=then]").selectOption("queue=returns");
            nothingIsWrongWith(page);
            fresh.locator("button.primary").click();
            page.waitForURL("**/desk/canned");
        }
        assertThat(desk.ready.put).singleElement().satisfies(macro -> assertThat(macro.acts())
                .extracting(act -> act.text())
                .containsExactly("label=возврат", "label=срочно", "queue=returns"));
    }

    private static void nothingIsWrongWith(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat((Boolean) page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits the screen").isTrue();
    }
}
