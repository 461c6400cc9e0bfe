package dragoman.agentdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dragoman.desk.join.Side;
import dragoman.engine.Insight.Known;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.testkit.Chromium;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One customer in two messengers, and what an owner does with their data, in a real browser. */
class MergingTest {
    private final DeskOnTrial desk = new DeskOnTrial();

    @AfterEach
    void close() {
        desk.close();
    }

    private Chromium browser() {
        return Chromium.installed().map(Chromium::start).orElseGet(() -> abort("no browser on this machine"));
    }

    private Side side(String id, String channel, String size, Instant last) {
        return new Side(new ConversationId(id), new ChannelId(channel), "Maria", last,
                List.of(new Known("size", "Shoe size", size, size, false, List.of())),
                List.of(desk.record("K-" + id, "order", "Derby, size " + size)),
                List.of(new Side.Words(false, "Hello from " + channel), new Side.Words(true, "Good day!")));
    }

    private void fill() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 27, "Hello! Where is my parcel?");
        desk.waits("c2", "Maria", "en", "Asked for a person", 9, "Good day");
        desk.joined.sides.add(side("c1", "telegram", "42", Instant.now().minusSeconds(60)));
        desk.joined.sides.add(side("c2", "viber", "43", Instant.now()));
    }

    @Test
    void both_sides_are_seen_joined_and_parted_again_on_a_phone_too() {
        fill();
        try (var chromium = browser(); var ana = DeskBrowser.of(chromium, 390, 800).logsIn(desk, "ana")) {
            var page = ana.page();
            page.navigate(desk.address() + "/desk/c/c1/merge");
            assertThat(page.locator("section.card")).containsText("Hello from viber");
            isGood(page, "merge");
            page.locator("section.card a.button").click();
            assertThat(page.locator(".sides section")).hasCount(2);
            assertThat(page.locator("main section").last()).containsText("43");
            isGood(page, "sides");
            page.locator("button.primary").click();
            page.waitForURL("**/desk/c/c1");
            assertThat(page.locator(".also")).containsText("Joined by Ana");
            page.navigate(desk.address() + "/desk/c/c1");
            assertThat(page.locator(".customer .facts").filter(new Locator.FilterOptions()
                    .setHasText("Shoe size"))).containsText("43");
            page.evaluate("document.querySelector('.also button').click()");
            assertThat(page.locator(".also")).hasCount(0);
            assertThat(ana.errors()).isEmpty();
        }
    }

    @Test
    void a_customers_data_is_taken_away_with_a_receipt() throws Exception {
        fill();
        try (var chromium = browser();
                var vesna = DeskBrowser.of(chromium, 1200, 800).logsIn(desk, "vesna")) {
            var page = vesna.page();
            page.navigate(desk.address() + "/desk/c/c1/data");
            isGood(page, "data");
            page.locator("button[value=html]").click();
            assertThat(page.locator("#export")).containsText("Receipt");
            assertThat(page.locator("#export a.primary")).isVisible();
            isGood(page, "export");
            var file = page.waitForDownload(() -> page.locator("#export a.primary").click());
            assertThat(file.suggestedFilename()).isEqualTo("customer.html");
            page.setContent(new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8));
            assertThat(page.locator("h1")).hasText("All that we keep of Maria");
            isGood(page, "dossier");
            assertThat(vesna.errors()).isEmpty();
        }
    }

    /** Light and dark; pictures to look at where the build is asked for them. */
    private static void isGood(Page page, String name) {
        for (var scheme : Map.of("light", ColorScheme.LIGHT, "dark", ColorScheme.DARK).entrySet()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme.getValue()));
            Optional.ofNullable(System.getProperty("screenshots")).ifPresent(folder -> page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(folder, name + "-" + scheme.getKey() + ".png"))));
            Accessible.check(page, name + " " + scheme.getKey());
        }
    }
}
