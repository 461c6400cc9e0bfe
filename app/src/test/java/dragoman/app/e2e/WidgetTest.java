package dragoman.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotScale;
import dragoman.testkit.Chromium;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The chat in the pages of a shop's own site, in a real browser: another host, a strict policy, no cookies of ours. */
@TestInstance(Lifecycle.PER_CLASS)
class WidgetTest {
    private static final String QUESTION = "Please send a photo of the shoe.";

    private record Scene(Messengers messengers, RunningShop shop, ShopSite site, ShopSite stranger,
            Chromium chromium) {}

    private final List<BrowserContext> visitors = new ArrayList<>();
    private Optional<Scene> scene = Optional.empty();

    @BeforeAll
    void open() {
        // as long as a page may take here: a busy machine is no fault
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        Chromium.installed().ifPresent(program -> {
            var messengers = Messengers.start();
            var port = ShopProcess.freePort();
            var chat = URI.create(ShopPlan.address(port) + "/chat/" + ShopPlan.BOT);
            var site = ShopSite.open(chat);
            var shop = RunningShop.open(ShopPlan.of(ShopPlan.MENDER, messengers).at(port).chatting(
                    "{ origins: [\"" + site.origin()
                            + "\"], links: { telegram: \"https://t.me/mender\" } }"));
            scene = Optional
                    .of(new Scene(messengers, shop, site, ShopSite.open(chat), Chromium.start(program)));
        });
    }

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
    }

    @AfterAll
    void close() {
        scene.ifPresent(all -> {
            all.chromium().close();
            all.shop().close();
            all.site().close();
            all.stranger().close();
            all.messengers().close();
        });
    }

    @Test
    void the_thread_lasts_over_pages_and_tabs_and_nothing_stands_there_twice() {
        var page = visits(1280, 800);
        launcher(page).click();
        assertThat(bubble(page, QUESTION)).hasCount(1);
        write(page, "Good morning");
        assertThat(own(page)).hasText(new String[]{"Good morning"});

        page.locator("#next").click();
        page.waitForURL("**/next");
        assertThat(chat(page).locator("#text")).isVisible();
        assertThat(own(page)).hasText(new String[]{"Good morning"});
        var other = page.context().newPage();
        other.navigate(site());
        launcher(other).click();
        assertThat(own(other)).hasText(new String[]{"Good morning"});

        write(other, "from the other tab");
        assertThat(own(page)).hasText(new String[]{"Good morning", "from the other tab"});
        assertThat(own(other)).hasText(new String[]{"Good morning", "from the other tab"});
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void two_pages_opened_at_once_are_one_visitor() {
        var page = visits(1280, 800);
        var other = page.context().newPage();
        var held = new ArrayList<Route>();
        other.route("**/open", held::add, new Page.RouteOptions().setTimes(1));
        other.navigate(site());
        launcher(other).click();
        other.waitForCondition(() -> !held.isEmpty());
        launcher(page).click();
        assertThat(bubble(page, QUESTION)).hasCount(1);
        held.getFirst().resume();

        assertThat(bubble(other, QUESTION)).hasCount(1);
        write(other, "one of us");
        assertThat(own(page)).hasText(new String[]{"one of us"});
        write(page, "and the same");
        assertThat(own(other)).hasText(new String[]{"one of us", "and the same"});
    }

    @Test
    void what_is_written_without_a_network_is_kept_and_arrives_once_and_in_order() {
        var page = visits(1280, 800);
        launcher(page).click();
        assertThat(bubble(page, QUESTION)).isVisible();

        page.context().setOffline(true);
        assertThat(chat(page).locator("#state")).containsText("You are offline");
        write(page, "first");
        write(page, "second");
        assertThat(chat(page).locator(".line.pending")).hasCount(2);
        assertThat(chat(page).locator(".mark").first()).hasText("waiting to be sent");
        page.context().setOffline(false);

        assertThat(chat(page).locator(".line.pending")).hasCount(0);
        assertThat(chat(page).locator("#state")).isEmpty();
        assertThat(own(page)).hasText(new String[]{"first", "second"});
        page.reload();
        assertThat(own(page)).hasText(new String[]{"first", "second"});
    }

    @Test
    void it_opens_by_itself_after_forty_seconds_once_and_never_again() {
        var page = page(context(1280, 800));
        page.clock().install();
        page.navigate(site());
        assertThat(launcher(page)).isVisible();
        page.clock().fastForward(38_000);
        assertThat(panel(page)).isHidden();

        page.navigate(site() + "/next");
        assertThat(launcher(page)).isVisible();
        page.clock().fastForward(3_000);
        assertThat(panel(page)).isVisible();
        assertThat((Boolean) page.evaluate("document.activeElement === document.body"))
                .as("who reads or types elsewhere is not interrupted").isTrue();

        launcher(page).click();
        assertThat(panel(page)).isHidden();
        page.reload();
        assertThat(launcher(page)).isVisible();
        page.clock().fastForward(600_000);
        assertThat(panel(page)).isHidden();
    }

    @Test
    void opened_by_itself_on_a_phone_it_leaves_half_of_the_page_until_it_is_touched() {
        var page = page(context(360, 740));
        page.clock().install();
        page.navigate(site());
        assertThat(launcher(page)).isVisible();
        page.clock().fastForward(41_000);
        assertThat(chat(page).locator("#text")).isVisible();
        assertThat(page.locator("iframe").boundingBox().height).isBetween(400d, 440d);
        chat(page).locator("#scroll").click();
        assertThat(panel(page)).not().hasClass(Pattern.compile("peek"));
        assertThat(page.locator("iframe").boundingBox().height).isEqualTo(740);
    }

    @Test
    void on_a_phone_it_takes_the_whole_screen_and_gives_it_back() {
        var page = visits(360, 740);
        launcher(page).click();
        assertThat(bubble(page, QUESTION)).isVisible();

        var frame = page.locator("iframe").boundingBox();
        assertThat(Stream.of(frame.x, frame.y, frame.width, frame.height).map(Math::round))
                .containsExactly(0L, 0L, 360L, 740L);
        assertThat(chat(page).locator("#text")).isInViewport();
        assertThat((int) chat(page).locator("html").evaluate("page => page.scrollWidth"))
                .isLessThanOrEqualTo(360);
        chat(page).locator("#close").click();
        assertThat(panel(page)).isHidden();
        assertThat(launcher(page)).isVisible();
    }

    @Test
    void the_keyboard_alone_opens_it_stays_within_and_comes_back() {
        var page = visits(1280, 800);
        launcher(page).focus();
        page.keyboard().press("Enter");
        assertThat(chat(page).locator("#text")).isFocused();
        assertThat(bubble(page, QUESTION)).isVisible();
        for (var stop = 0; stop < 12; stop++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) chat(page).locator("html").evaluate("_ => document.hasFocus()")).isTrue();
        }
        for (var stop = 0; stop < 12; stop++) {
            page.keyboard().press("Shift+Tab");
        }
        assertThat((Boolean) chat(page).locator("html").evaluate("_ => document.hasFocus()")).isTrue();
        page.keyboard().press("Escape");
        assertThat(panel(page)).isHidden();
        assertThat(launcher(page)).isFocused();

        page.locator("#ask").focus();
        page.keyboard().press("Enter");
        assertThat(panel(page)).isVisible();
        assertThat(chat(page).locator("#text")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#ask")).isFocused();
    }

    @Test
    void a_photo_is_taken_and_a_link_to_pay_is_a_button() {
        var page = visits(1280, 800);
        launcher(page).click();
        assertThat(bubble(page, QUESTION)).isVisible();

        chat(page).locator("#file").setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[9]));
        assertThat(chat(page).locator("#state")).containsText("Photos (JPEG, PNG, GIF, WebP)");
        var photo = page.screenshot(new Page.ScreenshotOptions().setScale(ScreenshotScale.CSS));
        chat(page).locator("#file").setInputFiles(new FilePayload("shoe.png", "image/png", photo));

        var pay = chat(page).locator("a.action");
        assertThat(pay).hasText(Pattern.compile("Pay.*pay[.]example"));
        assertThat(pay).hasAttribute("href", "https://pay.example/invoice/7");
        assertThat(chat(page).locator(".line.you .tick")).hasAttribute("aria-label", "Read");
        page.reload();
        var image = chat(page).locator(".line.you img");
        assertThat(image).hasJSProperty("complete", true);
        assertThat((int) image.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(1280);
        assertThat(chat(page).locator("nav a")).hasAttribute("href", "https://t.me/mender");
    }

    @Test
    void what_is_too_long_is_said_before_it_is_sent() {
        var page = visits(1280, 800);
        launcher(page).click();
        chat(page).locator("#text").fill("x".repeat(4001));
        assertThat(chat(page).locator("#state")).containsText("4001 characters of 4000 at most");
        chat(page).locator("#text").press("Enter");
        assertThat(chat(page).locator("#text")).hasValue("x".repeat(4001));
        chat(page).locator("#text").fill("shorter");
        assertThat(chat(page).locator("#state")).isEmpty();
    }

    @Test
    void it_speaks_the_language_of_the_page_where_the_bot_does() {
        var page = page(context(1280, 800));
        page.navigate(site() + "/?en-GB");
        assertThat(launcher(page)).hasAttribute("aria-label", "Open the chat");
    }

    @Test
    void another_site_can_not_hold_the_chat() {
        var page = page(context(1280, 800));
        var told = new ArrayList<String>();
        page.onConsoleMessage(message -> told.add(message.text()));
        var stranger = scene.orElseThrow().stranger().origin();
        page.navigate(stranger);
        page.waitForLoadState();
        assertThat(launcher(page)).hasCount(0);
        assertThat(told).anyMatch(text -> text.contains("Add \"" + stranger + "\" to web-chat.origins"));

        page.evaluate(
                "address => { const frame = document.createElement('iframe'); frame.src = address; document.body.append(frame); }",
                chatAddress() + "/frame");
        assertThat(page.frameLocator("iframe").locator("#text")).hasCount(0);
    }

    @Test
    void people_who_cannot_see_find_nothing_in_their_way() {
        var page = visits(1280, 800);
        launcher(page).click();
        assertThat(bubble(page, QUESTION)).isVisible();
        write(page, "Good morning");
        assertThat(bubble(page, QUESTION)).hasCount(2);
        assertThat(Axe.violations(page.mainFrame())).isEmpty();
        assertThat(Axe.violations(page.frames().getLast())).isEmpty();
    }

    private BrowserContext context(int width, int height) {
        if (scene.isEmpty()) {
            return abort("No Chromium is installed here, so the widget was not looked at in a browser.");
        }
        var context = scene.get().chromium().visitor(width, height);
        visitors.add(context);
        return context;
    }

    private static Page page(BrowserContext context) {
        var page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private Page visits(int width, int height) {
        var page = page(context(width, height));
        page.navigate(site());
        return page;
    }

    private String site() {
        return scene.orElseThrow().site().origin();
    }

    private String chatAddress() {
        return scene.orElseThrow().shop().address() + "/chat/" + ShopPlan.BOT;
    }

    private static Locator launcher(Page page) {
        return page.locator(".launcher");
    }

    private static Locator panel(Page page) {
        return page.locator(".panel");
    }

    private static FrameLocator chat(Page page) {
        return page.frameLocator("iframe");
    }

    private static void write(Page page, String text) {
        chat(page).locator("#text").fill(text);
        chat(page).locator("#text").press("Enter");
    }

    private static Locator own(Page page) {
        return chat(page).locator(".line.you .bubble");
    }

    private static Locator bubble(Page page, String text) {
        return chat(page).locator(".line.bot .bubble").filter(new Locator.FilterOptions().setHasText(text));
    }
}
