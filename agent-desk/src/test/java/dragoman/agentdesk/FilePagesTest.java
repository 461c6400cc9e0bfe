package dragoman.agentdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.options.FilePayload;
import dragoman.desk.join.Side;
import dragoman.desk.privacy.Dossier;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.port.MediaItem.State;
import dragoman.testkit.Chromium;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files at the desk: what customers sent is looked at and saved without harm, what agents send is seen before it goes. */
class FilePagesTest {
    /** One red dot. */
    private static final byte[] DOT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");
    private static final byte[] PDF = "%PDF-1.7 sizes".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SVG = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
    private final DeskOnTrial desk = new DeskOnTrial();

    @AfterEach
    void close() {
        desk.close();
    }

    private String brings(MediaKind kind, String name, byte[] content) {
        var reference = desk.files.sent("c1", kind, name, content);
        desk.shop.chat("c1").happens(Instant.now(),
                new Update.MediaReceived(kind, reference, Optional.empty()));
        return reference;
    }

    @Test
    void a_photo_is_shown_and_everything_else_is_only_saved() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var photo = brings(MediaKind.PHOTO, "", DOT);
        var svg = brings(MediaKind.FILE, "logo<b>.svg", SVG);
        var ana = Client.of(desk).loggedIn("ana");
        var shown = ana.get("/desk/c/c1/files/" + photo);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        var saved = ana.get("/desk/c/c1/files/" + svg);
        assertThat(saved.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo(
                        "attachment; filename=\"logo_b_.svg.bin\"; filename*=UTF-8''logo_b_.svg.bin");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(saved.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
        assertThat(ana.get("/desk/c/c1").body()).contains("src=\"/desk/c/c1/files/" + photo)
                .contains("logo_b_.svg.bin").doesNotContain("src=\"/desk/c/c1/files/" + svg);
    }

    @Test
    void a_foreign_conversation_and_another_shop_open_nothing() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var photo = brings(MediaKind.PHOTO, "", DOT);
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/c/c2/files/" + photo).statusCode())
                .isEqualTo(404);
        assertThat(Client.of(desk).loggedIn("zoe").get("/desk/c/c1/files/" + photo).statusCode())
                .isEqualTo(404);
        assertThat(Client.of(desk).get("/desk/c/c1/files/" + photo).statusCode()).isEqualTo(303);
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/c/c1/files/kept/../../../admin.token")
                .statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void what_is_on_its_way_or_lost_says_so() {
        var chat = desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        for (var state : new State[]{new State.Waiting(),
                new State.Lost("Viber does not have it any more (HTTP 404)")}) {
            chat.happens(Instant.now(), new Update.MediaReceived(MediaKind.PHOTO,
                    desk.files.settled("c1", MediaKind.PHOTO, state), Optional.empty()));
        }
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/c/c1").body())
                .contains("The file is on its way here.")
                .contains("The file is not here:").contains("Viber does not have it any more");
    }

    @Test
    void a_file_that_belongs_to_an_order_is_shown_with_it() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var photo = brings(MediaKind.PHOTO, "", DOT);
        var foreign = desk.files.sent("c2", MediaKind.FILE, "sizes.pdf", PDF);
        desk.record("K1", "order", "Repair",
                Map.of("torn", "a photo: " + photo, "other", "a file: " + foreign));
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/orders").body())
                .contains("<img class=\"thumb\" src=\"/desk/c/c1/files/" + photo + "\"")
                .contains("other: a file: " + foreign).doesNotContain("files/" + foreign);
    }

    @Test
    void a_file_that_was_sent_with_a_complaint_or_a_wish_opens_from_there() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var torn = brings(MediaKind.PHOTO, "", DOT);
        var bill = brings(MediaKind.FILE, "bill.pdf", PDF);
        var wished = brings(MediaKind.PHOTO, "", DOT);
        desk.record("B1", "complaint", "The sole is off (a photo: " + torn + ") · wants: repair",
                Map.of("shoe", "a photo: " + torn, "bill", "a file: " + bill));
        desk.record("W1", "wish", "Such a bag: a photo: " + wished, Map.of());
        var vesna = Client.of(desk).loggedIn("vesna");
        var complaints = vesna.get("/desk/complaints").body();
        assertThat(complaints).contains("The sole is off (a photo) · wants: repair",
                "href=\"/desk/c/c1/files/" + bill + "?save=1\" download=\"bill.pdf\"");
        assertThat(complaints.split("<img class=\"thumb\" src=\"/desk/c/c1/files/" + torn, -1))
                .as("once, although fields and summary name it").hasSize(2);
        assertThat(vesna.get("/desk/wishes").body()).contains(">Such a bag: a photo</h2>",
                "src=\"/desk/c/c1/files/" + wished);
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/complaints").statusCode()).isEqualTo(403);
    }

    @Test
    void beside_another_conversation_of_the_same_customer_they_are_links_too() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        desk.waits("c2", "Maria", "en", "Asked for a person", 5);
        var torn = brings(MediaKind.PHOTO, "", DOT);
        var complaint = desk.record("B1", "complaint", "The sole is off (a photo: " + torn + ")", Map.of());
        desk.joined.sides.add(new Side(new ConversationId("c1"), new ChannelId("telegram"), "Maria",
                Instant.now(), List.of(), List.of(complaint), List.of()));
        desk.joined.sides.add(new Side(new ConversationId("c2"), new ChannelId("viber"), "Maria",
                Instant.now(), List.of(), List.of(), List.of()));

        var page = Client.of(desk).loggedIn("ana").get("/desk/c/c2/merge").body();

        assertThat(page).contains("The sole is off (a photo)").contains("/desk/c/c1/files/" + torn)
                .doesNotContain(": " + torn);
    }

    @Test
    void what_came_about_when_a_complaint_was_written_down_stands_with_it_asked_or_not() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var complaint = desk.record("B1", "complaint", "The sole is off", Map.of());
        desk.record("O1", "order", "Derby", Map.of());
        var gone = new State.Lost("older than the shop keeps files");
        var near = desk.files.sent("c1", MediaKind.PHOTO, "", DOT, complaint.at().minusSeconds(600));
        desk.files.settled("c1", MediaKind.VOICE, complaint.at(), gone);
        desk.files.settled("c1", MediaKind.PHOTO, complaint.at().minusSeconds(7_200), gone);
        var vesna = Client.of(desk).loggedIn("vesna");
        assertThat(vesna.get("/desk/complaints").body())
                .contains("<img class=\"thumb\" src=\"/desk/c/c1/files/" + near)
                .as("neither what is private nor what is older").doesNotContain("is not here");
        assertThat(vesna.get("/desk/orders").body()).doesNotContain(near);
    }

    @Test
    void an_export_takes_the_files_along() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        brings(MediaKind.FILE, "sizes.pdf", PDF);
        desk.files.sent("c2", MediaKind.FILE, "from-viber.pdf", PDF);
        desk.dossier = new Dossier(Instant.now(), "Maria", Language.ENGLISH, List.of(), List.of(),
                Stream.of("c1", "c2").map(chat -> new Dossier.Talk(new ConversationId(chat),
                        new ChannelId("viber"), List.of())).toList(),
                List.of(), List.of(), List.of(), Map.of());
        var vesna = Client.of(desk).loggedIn("vesna");
        var answer = vesna.get(ExportTest.receipt(vesna, "json") + "/file");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.body()).contains("customer.json", "files/1-sizes.pdf", "files/2-from-viber.pdf");
    }

    @Test
    void a_file_without_the_pages_token_is_not_taken() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var ana = Client.of(desk).loggedIn("ana");
        assertThat(ana.upload("/desk/c/c1/attach?name=a.pdf", PDF).statusCode()).isEqualTo(200);
        assertThat(ana.withoutToken().upload("/desk/c/c1/attach?name=a.pdf", PDF).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_the_channel_does_not_take_is_said_in_plain_words() {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var ana = Client.of(desk).loggedIn("ana");
        assertThat(ana.upload("/desk/c/c1/attach?name=a.pdf", new byte[(1 << 20) + 1]).body())
                .isEqualTo("The file is too large: at most 1 MB are kept here.");
        desk.files.takes = new Attachments(FilesOnTrial.SOME.photos(), Optional.empty());
        assertThat(ana.upload("/desk/c/c1/attach?name=a.pdf", PDF).body())
                .isEqualTo("This messenger takes photos up to 10 MB (jpg, png).");
        desk.files.takes = Attachments.NONE;
        assertThat(ana.get("/desk/c/c1").body())
                .contains("No files can be sent here: write the answer in words.")
                .doesNotContain("type=\"file\"");
    }

    @Test
    void an_agent_sees_a_file_before_it_goes_and_has_it_back_after_undo() {
        var program = Chromium.installed().orElseGet(() -> abort("no browser on this machine"));
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        try (var chromium = Chromium.start(program);
                var ana = DeskBrowser.of(chromium, 390, 844).logsIn(desk, "ana")) {
            var page = ana.page();
            page.navigate(desk.address() + "/desk/c/c1");
            page.locator("#file").setInputFiles(new FilePayload("note.html", "text/html", SVG));
            assertThat(page.locator("[data-attached]")).containsText("note.html.bin");
            page.locator("[data-detach]").click();
            assertThat(page.locator("[data-attached]")).isHidden();

            page.locator("#file").setInputFiles(new FilePayload("shoes.png", "image/png", DOT));
            assertThat(page.locator("[data-attached] img")).isVisible();
            assertThat(page.locator("[data-attached]")).containsText("as a photo");
            page.locator("[data-send]").click();
            var sent = page.locator(".line.agent");
            assertThat(sent.locator("img.thumb")).hasAttribute("alt", "shoes.png");
            assertThat(page.locator("[data-attached]")).isHidden();

            page.locator("[data-key=undo]").click();
            assertThat(page.locator("[data-attached]")).containsText("shoes.png");
            page.locator("#text").fill("These?");
            page.locator("[data-send]").click();
            assertThat(page.locator(".line.agent").filter(
                    new com.microsoft.playwright.Locator.FilterOptions().setHasText("These?"))
                    .locator("img.thumb")).isVisible();
            assertThat(page.locator("[data-attached]")).isHidden();
            assertThat(page.locator(".composer")).hasAttribute("data-state", Pattern.compile("c1.*"));
            assertThat(ana.errors()).isEmpty();
        }
    }

    @Test
    void who_reads_the_end_of_a_thread_stays_there_while_pictures_load_and_the_screen_turns()
            throws Exception {
        var program = Chromium.installed().orElseGet(() -> abort("no browser on this machine"));
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        var large = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 1600, BufferedImage.TYPE_INT_RGB), "png", large);
        for (var picture = 0; picture < 3; picture++) {
            brings(MediaKind.PHOTO, "", large.toByteArray());
        }
        try (var chromium = Chromium.start(program);
                var ana = DeskBrowser.of(chromium, 1400, 900).logsIn(desk, "ana")) {
            var page = ana.page();
            page.navigate(desk.address() + "/desk/c/c1");
            var last = page.locator(".line.customer").last();
            page.waitForCondition(
                    () -> (int) last.locator("img").evaluate("image => image.naturalWidth") > 0);
            assertThat(last.locator(".meta")).isInViewport();
            page.setViewportSize(390, 600);
            assertThat(last.locator(".meta")).isInViewport();
            page.locator("#thread-scroll").hover();
            page.mouse().wheel(0, -5_000);
            assertThat(page.locator(".line").first()).isInViewport();
            page.setViewportSize(390, 700);
            assertThat(page.locator(".line").first()).isInViewport();
        }
    }

    @Test
    void a_file_can_be_pasted_and_dropped() {
        var program = Chromium.installed().orElseGet(() -> abort("no browser on this machine"));
        desk.waits("c1", "Maria", "en", "Asked for a person", 5);
        try (var chromium = Chromium.start(program);
                var ana = DeskBrowser.of(chromium, 1400, 900).logsIn(desk, "ana")) {
            var page = ana.page();
            page.navigate(desk.address() + "/desk/c/c1");
            for (var way : new String[]{"paste", "drop"}) {
                page.evaluate(
                        """
                                way => {
                                  const data = new DataTransfer();
                                  data.items.add(new File(['%PDF-1.7 sizes'], way + '.pdf', { type: 'application/pdf' }));
                                  const event = way === 'paste'
                                    ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
                                    : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
                                  document.querySelector('#text').dispatchEvent(event);
                                }""",
                        way);
                assertThat(page.locator("[data-attached]")).containsText(way + ".pdf");
            }
            assertThat(page.locator("[data-attached]")).containsText("as a document");
            assertThat(ana.errors()).isEmpty();
        }
    }
}
