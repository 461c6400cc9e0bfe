package dragoman.agentdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tips while an answer is written, in a real browser. */
class TipsDayTest extends DeskDays {
    private DeskBrowser writing() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello! Where is my parcel?");
        var ana = at(1400, 900).logsIn(desk, "ana");
        ana.keys("N");
        assertThat(ana.page().locator("#text")).isVisible();
        return ana;
    }

    @Test
    void a_tip_for_older_words_never_stands_below_newer_ones() {
        try (var ana = writing()) {
            var page = ana.page();
            var older = desk.answers.next("/tips");
            page.evaluate("window.seen = 0; new MutationObserver(all => window.seen += "
                    + "all.filter(one => one.target.textContent.includes('i promise')).length)"
                    + ".observe(document.querySelector('#tips'), { childList: true })");
            page.locator("#text").fill("I promise it for tomorrow");
            older.isDone();
            page.locator("#text").fill("It usually takes two days");
            page.waitForResponse(answer -> answer.request().postData().contains("promise"), older::goes);
            page.waitForResponse("**/tips", () -> page.locator("#text").fill("It usually takes a day"));
            assertThat(page.locator("#tips")).isEmpty();
            org.assertj.core.api.Assertions.assertThat(page.evaluate("window.seen")).isEqualTo(0);
        }
    }

    @Test
    void a_draft_that_was_left_is_looked_at_again() {
        try (var ana = writing()) {
            var page = ana.page();
            page.locator("#text").fill("I promise");
            assertThat(page.locator("#tips")).containsText("“i promise”");
            page.reload();
            assertThat(page.locator("#text")).hasValue("I promise");
            assertThat(page.locator("#tips")).containsText("“i promise”");
            page.locator("#text").fill("We usually send within two days");
            assertThat(page.locator("#tips")).isEmpty();
        }
    }
}
