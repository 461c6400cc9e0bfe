package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.http.HttpServer;
import dragoman.model.MediaKind;
import dragoman.model.Picture;
import dragoman.model.Update;
import dragoman.port.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

/** Photos and documents that visitors send. */
final class FilesTest extends WebChatFixture {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a00");
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
    private final UUID id = UUID.randomUUID();

    private Browser.Page send(String name, byte[] content) throws IOException {
        return browser.send(browser.at("/chat/opanak/files/" + name).header("Sec-Fetch-Site", "same-origin")
                .post(RequestBody.create(content, MediaType.get("image/png"))));
    }

    private List<Update> media() {
        return shop.received().stream().map(one -> one.update())
                .filter(Update.MediaReceived.class::isInstance).toList();
    }

    private List<Path> kept() throws IOException {
        try (var all = Files.walk(uploads)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_photo_is_kept_and_told_to_the_bot_once() throws IOException {
        browser.open();
        assertThat(send(id.toString(), PNG).status()).isEqualTo(200);
        assertThat(send(id.toString(), PNG).status()).isEqualTo(200);

        assertThat(kept()).hasSize(1);
        assertThat(Files.readAllBytes(kept().getFirst())).isEqualTo(PNG);
        assertThat(media()).containsExactly(new Update.MediaReceived(MediaKind.PHOTO,
                "uploads/c0/" + kept().getFirst().getFileName(), Optional.empty()));
        try (var events = browser.listen("")) {
            var line = new ObjectMapper().readTree(events.next("line").data());
            assertThat(line.path("sent").asText()).isEqualTo("photo");
            assertThat(line.path("file").asText()).startsWith("/media/").endsWith(".png");
        }
    }

    @Test
    void the_shop_can_look_at_it_under_an_address_that_nobody_can_guess() throws IOException {
        browser.open();
        send(id.toString(), PDF);
        var reference = ((Update.MediaReceived) media().getFirst()).reference();
        var media = new MediaRoutes(Map.of(), MediaRoutesTest.sent(uploads),
                URI.create("https://shop.example"),
                new Secret("key"));
        assertThat(media.file(BOT, new Picture(reference))).isPresent();
        try (var pictures = new HttpServer("127.0.0.1", 0, List.of(media.route()), List.of())) {
            pictures.start();
            var path = media.address(BOT, new Picture(reference)).getRawPath();
            var document = new Browser(pictures).get(path);
            assertThat(document.status()).isEqualTo(200);
            assertThat(document.headers().get("Content-Type")).isEqualTo("application/pdf");
            assertThat(document.headers().get("Content-Disposition")).isEqualTo("attachment");
            var guessed = path.replaceFirst("/media/[^/]+/", "/media/" + "A".repeat(22) + "/");
            assertThat(new Browser(pictures).get(guessed).status()).isEqualTo(404);
        }
        for (var other : List.of("uploads/../../etc/passwd", "uploads/", "uploads/x.png",
                "uploads/../x/" + id + ".png")) {
            assertThat(media.file(BOT, new Picture(other))).as(other).isEmpty();
        }
    }

    @Test
    void what_only_says_that_it_is_a_picture_is_not_taken() throws IOException {
        browser.open();
        for (var content : List.of("<svg onload=alert(1)>", "<html>", "GIF", "MZ", "RIFFxxxxAVI ")) {
            assertThat(send(id.toString(), content.getBytes(StandardCharsets.US_ASCII)).status()).as(content)
                    .isEqualTo(415);
        }
        assertThat(send("%2e%2e%2fx", PNG).status()).isIn(400, 404, 415);
        assertThat(send("no-id", PNG).status()).isEqualTo(415);
        assertThat(kept()).isEmpty();
        assertThat(media()).isEmpty();
    }

    @Test
    void five_megabytes_pass_and_one_byte_more_does_not() throws IOException {
        browser.open();
        var full = Arrays.copyOf(PNG, FileTaking.LARGEST);
        assertThat(send(id.toString(), full).status()).isEqualTo(200);
        assertThat(send(UUID.randomUUID().toString(), Arrays.copyOf(PNG, FileTaking.LARGEST + 1)).status())
                .isEqualTo(413);
    }

    @Test
    void one_visitor_can_not_fill_the_disk() throws IOException {
        browser.open();
        var large = Arrays.copyOf(PNG, 4 << 20);
        for (var each = 0; each < 5; each++) {
            assertThat(send(UUID.randomUUID().toString(), large).status()).isEqualTo(200);
        }
        assertThat(send(UUID.randomUUID().toString(), large).status()).isEqualTo(429);
        assertThat(kept()).hasSize(5);
    }

    @Test
    void strangers_other_sites_and_shops_that_take_none_are_refused() throws IOException {
        assertThat(send(id.toString(), PNG).status()).isEqualTo(401);
        browser.cookie = "dragoman-chat=" + "A".repeat(22);
        assertThat(send(id.toString(), PNG).status()).isEqualTo(401);
        browser.cookie = "";
        browser.open();
        assertThat(browser.send(browser.at("/chat/opanak/files/" + id).header("Sec-Fetch-Site", "cross-site")
                .post(RequestBody.create(PNG, MediaType.get("image/png")))).status()).isEqualTo(403);
        edit(new WebChatSettings(List.of(), Optional.empty(), Optional.empty(), List.of(), false));
        assertThat(send(id.toString(), PNG).status()).isEqualTo(403);
        assertThat(kept()).isEmpty();
    }

    @Test
    void who_had_everything_forgotten_has_sent_nothing_either() throws IOException {
        browser.open();
        send(id.toString(), PNG);
        var other = new Browser(server);
        other.open();
        other.send(other.at("/chat/opanak/files/" + UUID.randomUUID()).header("Sec-Fetch-Site", "same-origin")
                .post(RequestBody.create(PDF, MediaType.get("application/pdf"))));
        var sweep = new Sweep(new Backstage(shop, shop, shop, new Pictures(),
                new Uploads(uploads), () -> shop.now));
        shop.now = Instant.now().plus(Duration.ofDays(1));
        sweep.all();
        assertThat(kept()).hasSize(2);

        shop.forget();
        sweep.all();
        assertThat(kept()).singleElement().asString().endsWith(".png");
    }

    @Test
    void a_disk_that_takes_nothing_is_told_and_the_page_tries_again() throws IOException {
        browser.open();
        Files.writeString(uploads.resolve("opanak"), "a file where the folder should be");
        assertThat(send(id.toString(), PNG).status()).isEqualTo(503);
        assertThat(media()).isEmpty();
    }
}
