package dragoman.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.options.FilePayload;
import dragoman.testkit.Chromium;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.Fault;
import dragoman.testkit.Person;
import dragoman.testkit.SentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A customer's photo from any messenger is here although the program died before it was fetched, and an agent's photo goes back. */
@Timeout(120)
class SentFilesTest {
    private static final byte[] DOT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    private static final Pattern THUMB = Pattern.compile("<img class=\"thumb\" src=\"([^\"]*)\"");

    @Test
    void killed_between_the_200_and_the_file() throws Exception {
        try (var messengers = Messengers.start();
                var shop = ShopProcess.open(ShopPlan.of(ShopPlan.KIOSK, messengers))) {
            var never = new CountDownLatch(1);
            for (var door : Torture.DOORS) {
                var vendor = door.vendor(messengers).orElseThrow();
                vendor.faults().always(SentFiles.METHOD, () -> new Fault.Held(never));
                vendor.sends(door.person(messengers, "Ana", "en"), "pears-" + door, DOT);
                vendor.awaits("pears-" + door);
            }
            var all = Torture.DOORS.size();
            assertThat(shop.ledger().count("media WHERE state = 0")).isEqualTo(all);

            shop.isKilled();
            Torture.DOORS.forEach(door -> door.vendor(messengers).orElseThrow().faults().heal());
            shop.startsAgain();
            Until.holds(() -> shop.ledger().count("media WHERE state = 1") == all, shop::output);
            never.countDown();

            assertThat(kept(shop.config().resolveSibling("media"))).as("the same photo is kept once")
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasBinaryContent(DOT).hasExtension("png"));
            assertThat(shop.output()).as("nobody reads the token in the log")
                    .doesNotContain(FakeTelegram.TOKEN);
        }
    }

    @Test
    void what_the_messenger_has_no_more_is_told_in_plain_words() {
        try (var messengers = Messengers.start();
                var shop = RunningShop.open(ShopPlan.of(ShopPlan.KIOSK, messengers))) {
            var telegram = messengers.telegram();
            var ana = greeted(telegram);
            ana.says("human").awaits("Sorry…");
            telegram.answersNext(SentFiles.METHOD, Reply.text(404, "Not Found"));
            telegram.sends(ana, "voice", "lost", DOT);
            telegram.sends(ana, "document", "list",
                    "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Until.holds(() -> shop.ledger().count("media WHERE state = 0") == 0
                    && shop.ledger().count("media") == 2, () -> "not settled");
            var clerk = shop.clerk("Olga");
            assertThat(clerk.reads("/admin/handoffs/" + clerk.findsRequestOf("Ana")))
                    .contains("[sent a VOICE; not here: Telegram does not have it any more (HTTP 404)]")
                    .containsPattern("\\[sent a FILE: .*media/[0-9a-f]{2}/[0-9a-f]{64}\\.pdf, 8 bytes]");
        }
    }

    @Test
    void a_photo_goes_both_ways_and_is_gone_with_the_customer() throws Exception {
        var program = Chromium.installed().orElseGet(() -> abort("no browser on this machine"));
        try (var messengers = Messengers.start();
                var shop = RunningShop.open(ShopPlan.of(ShopPlan.KIOSK, messengers));
                var chromium = Chromium.start(program)) {
            var page = chromium.visitor(1400, 900).newPage();
            page.navigate(shop.ownersLink().toString());
            page.fill("[name=password]", "pears and plums in autumn");
            page.keyboard().press("Enter");
            page.waitForSelector(".rail");
            var telegram = messengers.telegram();
            var ana = greeted(telegram);
            ana.says("human").awaits("Sorry…");
            telegram.sends(ana, "photo", "pears", DOT);
            assertThat(page.locator(".chat-row .name")).hasText("Ana");
            page.keyboard().press("n");
            var photo = page.locator(".line.customer img.thumb");
            assertThat(photo).isVisible();
            page.waitForCondition(() -> (int) photo.evaluate("image => image.naturalWidth") == 1);

            page.locator("#file").setInputFiles(new FilePayload("price list.png", "image/png", DOT));
            assertThat(page.locator("[data-attached] img")).isVisible();
            page.locator("#text").fill("These ones?");
            page.keyboard().press("Control+Enter");
            var sent = ana.awaits("These ones?");
            assertThat(sent.picture()).contains("price list.png");

            var folder = shop.config().resolveSibling("media");
            assertThat(kept(folder)).hasSize(1);
            page.navigate(page.url().replaceFirst("[?].*", "") + "/data");
            page.check("[name=sure]");
            page.locator("button.danger").click();
            Until.holds(() -> kept(folder).isEmpty(), () -> "still there: " + kept(folder));
        }
    }

    @Test
    void a_photo_sent_with_a_complaint_opens_there_until_the_customer_is_forgotten() {
        try (var messengers = Messengers.start();
                var shop = RunningShop.open(ShopPlan.of(ShopPlan.MENDER, messengers))) {
            var owner = OwnersPages.enter(shop);
            var telegram = messengers.telegram();
            var ana = telegram.person("Ana", "en").opens();
            ana.awaits("…");
            ana.awaits("Please send a photo of the shoe.");
            telegram.sends(ana, "photo", "torn", DOT);
            ana.awaits("We can mend it…");
            Until.holds(() -> owner.reads("/desk/complaints").contains("<img"), () -> "no picture");
            var complaints = owner.reads("/desk/complaints");
            assertThat(complaints).contains(">Torn: photo</p>");
            var photo = THUMB.matcher(complaints).results().findFirst().orElseThrow().group(1);
            assertThat(owner.loads(photo)).isEqualTo(DOT);

            owner.posts(photo.replaceFirst("/files/.*", "/erase"), Map.of("sure", "yes"));
            assertThat(owner.reads("/desk/complaints")).doesNotContain("<img", "Torn");
            assertThat(owner.loads(photo)).isNotEqualTo(DOT);
            Until.holds(() -> kept(shop.config().resolveSibling("media")).isEmpty(),
                    () -> "the photo is still there");
        }
    }

    private static Person greeted(FakeTelegram telegram) {
        var ana = telegram.person("Ana", "en").opens();
        ana.awaits("Welcome to the kiosk.");
        ana.awaits("Which fruit shall it be?");
        return ana;
    }

    private static List<Path> kept(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
