package dragoman.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dragoman.testkit.Chromium;
import dragoman.testkit.Person;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The desk of a shop that runs, in a real browser: customers by messenger on one side, the owner on the other. */
@TestInstance(Lifecycle.PER_CLASS)
class DeskTest {
    private record Scene(Messengers messengers, RunningShop shop, Chromium chromium, Page desk) {}

    private Optional<Scene> scene = Optional.empty();

    @BeforeAll
    void open() {
        Chromium.installed().ifPresent(program -> {
            var messengers = Messengers.start();
            var shop = RunningShop.open(ShopPlan.of(ShopPlan.KIOSK, messengers));
            var chromium = Chromium.start(program);
            var page = chromium.visitor(1400, 900).newPage();
            page.navigate(shop.ownersLink().toString());
            page.fill("[name=password]", "pears and plums in autumn");
            page.keyboard().press("Enter");
            page.waitForSelector(".rail");
            scene = Optional.of(new Scene(messengers, shop, chromium, page));
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

    private Scene scene() {
        return scene.orElseGet(() -> abort("no browser on this machine"));
    }

    @Test
    void a_customer_is_answered_and_given_back_to_the_bot() {
        var desk = scene().desk();
        var ana = wantsAPerson("Ana <b>Marić</b>");

        assertThat(desk.locator(".chat-row .name")).hasText("Ana <b>Marić</b>");
        desk.keyboard().press("n");
        assertThat(desk.locator(".owner.mine")).isVisible();
        assertThat(line(desk, "customer", "human")).isVisible();
        desk.locator("#text").fill("Good morning! Which fruit do you like?");
        desk.keyboard().press("Control+Enter");
        assertThat(line(desk, "agent", "Good morning!")).containsText("queued");
        ana.awaits("Good morning! Which fruit do you like?");
        assertThat(line(desk, "agent", "Good morning!")).containsText("sent");

        ana.says("Pears, and are they sweet?");
        assertThat(line(desk, "customer", "are they sweet?")).isVisible();
        assertThat(desk.locator(".ticks").first()).containsText("are they sweet?");

        desk.keyboard().press("Escape");
        desk.keyboard().press("b");
        assertThat(desk.locator("#preview")).containsText("Which fruit shall it be?");
        desk.locator("#dialog .primary").click();
        ana.awaits("Which fruit shall it be?");
        assertThat(desk.locator(".owner")).containsText("The bot is talking");
    }

    @Test
    void a_promise_nobody_can_keep_gets_a_tip_until_it_is_mended() {
        var desk = scene().desk();
        wantsAPerson("Cem");
        desk.navigate(scene().shop().address().resolve("/desk").toString());
        assertThat(desk.locator(".chat-row .name")).hasText("Cem");
        desk.keyboard().press("n");
        assertThat(desk.locator("#text")).isVisible();

        desk.locator("#text").fill("Hello, that is the best price, I guarantee it 100%!");
        assertThat(desk.locator("#tips")).containsText("promises more than anybody can keep");
        desk.locator("#tips [data-tip]").click();
        org.assertj.core.api.Assertions.assertThat(desk.evaluate("getSelection().toString()"))
                .isEqualTo("I guarantee");
        desk.locator("#text").fill("Hello Cem, it is our usual price.");
        assertThat(desk.locator("#tips")).isEmpty();

        desk.locator("[data-key=resolve]").click();
        assertThat(desk.locator(".owner")).containsText("Resolved");
        desk.navigate(scene().shop().address().resolve("/desk").toString());
    }

    @Test
    void a_new_colleague_is_called_in_a_note_and_told_until_they_have_looked() {
        var desk = scene().desk();
        var link = invites(desk, "mira");
        try (var visitor = scene().chromium().visitor(390, 800)) {
            var mira = enters(visitor, link);
            var dora = scene().messengers().telegram().person("Dora", "en");
            dora.opens();
            dora.awaits("Welcome to the kiosk.");
            dora.awaits("Which fruit shall it be?");
            desk.navigate(scene().shop().address().resolve("/desk?list=all").toString());
            desk.locator(".chat-row").filter(new Locator.FilterOptions().setHasText("Dora")).click();
            desk.locator("[data-note]").fill("@mira and @nobody, do you know her?");
            desk.locator(".note-form button").click();
            assertThat(desk.locator(".notice.warn")).containsText("login nobody");

            assertThat(mira.locator(".toast")).containsText("Bilješka vas spominje");
            assertThat(mira.locator(".tabs")).containsText("Spominjanja 1");
            mira.locator("#queue .tabs a").filter(new Locator.FilterOptions().setHasText("Spominjanja"))
                    .click();
            mira.locator(".chat-row").filter(new Locator.FilterOptions().setHasText("Dora")).click();
            assertThat(mira.locator(".line.note mark")).hasText("@mira");
            mira.navigate(scene().shop().address().resolve("/desk").toString());
            assertThat(mira.locator(".tabs")).not().containsText("Spominjanja");
        }
        desk.navigate(scene().shop().address().resolve("/desk").toString());
    }

    @Test
    void a_topic_chosen_for_a_colleague_decides_whom_they_take_next() {
        var desk = scene().desk();
        var link = invites(desk, "nina");
        try (var visitor = scene().chromium().visitor(1400, 900)) {
            var nina = enters(visitor, link);
            knows(desk, "nina", "repairs");
            wantsAPerson("Ema");
            nina.reload();
            assertThat(nina.locator("#queue-empty")).isVisible();
            nina.keyboard().press("n");
            assertThat(nina.locator(".toast")).containsText("vas niko ne čeka");

            knows(desk, "nina", "bs, en, order");
            nina.reload();
            assertThat(nina.locator(".chat-row .name")).hasText("Ema");
            nina.keyboard().press("n");
            assertThat(nina.locator(".owner.mine")).isVisible();
            assertThat(nina.locator(".thread h1")).hasText("Ema");
            nina.locator("[data-key=resolve]").click();
            assertThat(nina.locator(".owner.mine")).hasCount(0);
        }
        desk.navigate(scene().shop().address().resolve("/desk").toString());
    }

    private void knows(Page desk, String login, String skills) {
        desk.navigate(scene().shop().address().resolve("/desk/people").toString());
        var form = desk.locator("#person-" + login + " form").first();
        form.locator("[name=skills]").fill(skills);
        desk.waitForNavigation(() -> form.locator("button").click());
        assertThat(desk.locator("#person-" + login + " [name=skills]")).hasValue(skills);
    }

    private Page enters(BrowserContext visitor, String link) {
        var page = visitor.newPage();
        page.navigate(scene().shop().address().resolve(link).toString());
        page.fill("[name=password]", "plums and pears in winter");
        page.keyboard().press("Enter");
        page.waitForSelector(".rail");
        return page;
    }

    /** The path of the one-time link. */
    private String invites(Page desk, String login) {
        desk.navigate(scene().shop().address().resolve("/desk/people").toString());
        var form = desk.locator("#person-new");
        form.locator("[name=login]").fill(login);
        form.locator("[name=name]").fill("Mira");
        form.locator("[name=language]").selectOption("bs");
        form.locator("button").click();
        return java.net.URI.create(desk.locator(".notice.good code").textContent()).getPath();
    }

    @Test
    void an_owner_hands_a_customer_their_data_and_forgets_them() {
        var desk = scene().desk();
        var bea = wantsAPerson("Bea Zyzzyva");
        desk.navigate(scene().shop().address().resolve("/desk?list=all").toString());
        desk.locator(".chat-row").filter(new Locator.FilterOptions().setHasText("Bea Zyzzyva")).click();
        desk.locator("a[href$='/data']").click();
        desk.locator("button[value=html]").click();
        var file = desk.waitForDownload(() -> desk.locator("#export a.primary").click());
        org.assertj.core.api.Assertions.assertThat(Folders.text(file.path()))
                .contains("All that we keep of Bea Zyzzyva", "Which fruit shall it be?", "human");

        desk.goBack();
        desk.locator("[name=sure]").check();
        desk.locator("button.danger").click();
        assertThat(desk.locator("main")).containsText("Receipt");
        bea.says("hello").awaits("Welcome to the kiosk.");
        desk.navigate(scene().shop().address().resolve("/desk").toString());
    }

    private Person wantsAPerson(String name) {
        var person = scene().messengers().telegram().person(name, "en");
        person.opens();
        person.awaits("Welcome to the kiosk.");
        person.awaits("Which fruit shall it be?");
        person.says("human").awaits("Sorry…");
        return person;
    }

    private static Locator line(Page desk, String by, String text) {
        return desk.locator(".line." + by).filter(new Locator.FilterOptions().setHasText(text));
    }
}
