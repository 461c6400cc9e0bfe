package dragoman.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dragoman.testkit.Chromium;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The web chat as a visitor sees it, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {
    private static final String GREETING = "I am Danica, the bot of Opanak";

    private record Scene(Messengers messengers, RunningShop shop, Chromium chromium) {}

    private Optional<Scene> scene = Optional.empty();

    @BeforeAll
    void open() {
        Chromium.installed().ifPresent(program -> {
            var messengers = Messengers.start();
            scene = Optional.of(new Scene(messengers,
                    RunningShop.open(ShopPlan.of(ShopPlan.DEMO, messengers)), Chromium.start(program)));
        });
    }

    @AfterAll
    void close() {
        scene.ifPresent(all -> {
            all.chromium().close();
            all.shop().close();
            all.messengers().close();
        });
    }

    @Test
    void a_visitor_talks_taps_and_reloads() {
        var page = visits(1280, 800);

        assertThat(bubble(page, GREETING)).hasCount(1);
        tap(page, "Find shoes");
        assertThat(bubble(page, "What will the shoes be for?")).isVisible();
        tap(page, "Walking");
        assertThat(bubble(page, "Which size do you wear?")).isVisible();
        write(page, "42");
        assertThat(bubble(page, "Shoes for walking, size 42. Have I understood you right?")).isVisible();
        assertThat(page.locator(".line.you .bubble")).hasText(new String[]{"Find shoes", "Walking", "42"});

        page.reload();

        assertThat(bubble(page, "Shoes for walking, size 42. Have I understood you right?")).isVisible();
        assertThat(page.locator(".line.you .bubble")).hasText(new String[]{"Find shoes", "Walking", "42"});
        assertThat(bubble(page, GREETING)).hasCount(1);
        tap(page, "Yes");
        assertThat(bubble(page, "These should suit you. Which pair do you like?")).isVisible();
        assertThat(page.locator(".card img")).hasCount(2);
        assertThat(page.locator(".card img").first()).hasJSProperty("complete", true);
        assertThat((int) page.locator(".card img").first().evaluate("image => image.naturalWidth"))
                .as("the picture is there").isPositive();
    }

    @Test
    void on_a_phone_nothing_stands_beyond_the_edge() {
        var page = visits(360, 740);
        tap(page, "Find shoes");
        tap(page, "Walking");
        assertThat(bubble(page, "Which size do you wear?")).isVisible();
        write(page, "42");
        tap(page, "Yes");
        assertThat(page.locator(".card img")).hasCount(2);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(page.locator("#text")).isInViewport();
    }

    @Test
    void two_visitors_have_two_conversations() {
        var one = visits(1280, 800);
        tap(one, "Delivery");
        assertThat(bubble(one, "What would you like to know about delivery?")).isVisible();

        var other = visits(1280, 800);

        assertThat(bubble(other, "What brings you here today?")).isVisible();
        assertThat(bubble(other, "What would you like to know about delivery?")).hasCount(0);
    }

    private Page visits(int width, int height) {
        if (scene.isEmpty()) {
            return abort("No Chromium is installed here, so the web chat was not looked at in a browser.");
        }
        var page = scene.get().chromium().visitor(width, height).newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(scene.get().shop().address().resolve("/chat/" + ShopPlan.BOT).toString());
        return page;
    }

    private static void tap(Page page, String title) {
        page.locator(".options button:not([aria-disabled])")
                .getByText(title, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static void write(Page page, String text) {
        page.locator("#text").fill(text);
        page.keyboard().press("Enter");
    }

    private static Locator bubble(Page page, String text) {
        return page.locator(".line.bot .bubble").filter(new Locator.FilterOptions().setHasText(text));
    }
}
