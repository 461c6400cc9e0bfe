package dragoman.agentdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues who call each other in notes, in real browsers. */
class MentionsDayTest extends DeskDays {
    @BeforeEach
    void fill() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello! Where is my parcel?");
        desk.waits("c2", "Nikos", "el", "Asked for a person", 9, "Good day");
    }

    private void notes(DeskBrowser who, String text) {
        who.opens("c1");
        who.keys("I");
        assertThat(who.page().locator(".composer.noting")).isVisible();
        who.page().locator("#text").fill(text);
        who.keys("Control+Enter");
    }

    @Test
    void who_is_named_in_a_note_sees_it_at_once_until_they_have_looked() {
        try (var ana = at(1400, 900).logsIn(desk, "ana"); var boris = at(1400, 900).logsIn(desk, "boris")) {
            boris.opens("c2");
            notes(ana, "@boris can you look into this?");
            assertThat(ana.line("note", "@boris")).isVisible();
            assertThat(ana.page().locator(".thread .notice")).hasCount(0);

            var page = boris.page();
            assertThat(page.locator(".toast")).containsText("Вас упомянули в заметке");
            assertThat(page.locator("#unread")).hasText("1");
            assertThat(boris.row("c1").locator(".chip.bad")).hasText("вас упомянули");
            page.locator(".toast a").click();
            assertThat(page.locator(".line.note mark")).hasText("@boris");
            assertThat(boris.row("c1")).isVisible();
            assertThat(boris.row("c1").locator(".chip.bad")).hasCount(0);
            assertThat(page.locator(".tabs")).not().containsText("Упоминания");
        }
    }

    @Test
    void who_has_it_open_is_not_told_twice() {
        try (var ana = at(1400, 900).logsIn(desk, "ana"); var boris = at(1400, 900).logsIn(desk, "boris")) {
            boris.opens("c1");
            notes(ana, "What do you say, @Boris?");
            assertThat(boris.page().locator(".line.note mark")).hasText("@Boris");
            assertThat(boris.row("c1")).isVisible();
            assertThat(boris.row("c1").locator(".chip.bad")).hasCount(0);
            assertThat(boris.page().locator(".toast")).hasCount(0);
        }
    }

    @Test
    void a_name_that_nobody_has_is_told_to_who_wrote_it() {
        try (var ana = at(390, 800).logsIn(desk, "ana")) {
            notes(ana, "@borsi look, maria@example.com is her address");
            assertThat(ana.page().locator(".thread .notice")).containsText("nobody here has the login borsi");
            assertThat(ana.line("note", "@borsi look")).isVisible();
            assertThat(ana.page().locator("#text")).hasValue("");
        }
    }

    @Test
    void names_are_completed_with_the_keyboard_also_while_the_bot_has_it() {
        desk.shop.chat("c1").owner = new dragoman.model.Ownership.Bot();
        try (var ana = at(1400, 900).logsIn(desk, "ana")) {
            var page = ana.page();
            page.navigate(desk.address() + "/desk/c/c1");
            page.locator("[data-note]").click();
            page.keyboard().type("Dear @бор");
            assertThat(page.locator("#names [role=option]:visible")).hasCount(1);
            ana.keys("Enter");
            assertThat(page.locator("[data-note]")).hasValue("Dear @boris ");
            page.keyboard().type("and @");
            assertThat(page.locator("#names [role=option]:visible")).hasCount(3);
            Accessible.check(page, "names");
            ana.keys("e", "l");
            assertThat(page.locator("#names [role=option]:visible")).hasCount(1);
            ana.keys("Tab");
            assertThat(page.locator("[data-note]")).hasValue("Dear @boris and @eleni ");
            assertThat(page.locator("#names")).isHidden();
            org.assertj.core.api.Assertions.assertThat(ana.errors()).isEmpty();
        }
    }
}
