package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.HttpServer;
import dragoman.http.files.FileShelf;
import dragoman.http.files.KeptFiles;
import dragoman.model.BotId;
import dragoman.model.Picture;
import dragoman.port.MediaBook;
import dragoman.port.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MediaRoutesTest {
    private static final BotId BOT = new BotId("opanak");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    @TempDir
    private Path folder;
    private MediaRoutes media;
    private HttpServer server;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("media/new shoes"));
        Files.write(folder.resolve("media/drina.png"), PNG);
        Files.write(folder.resolve("media/new shoes/ćuk 1.JPG"), PNG);
        Files.write(folder.resolve("media/logo.svg"), PNG);
        Files.write(folder.resolve("secret.png"), PNG);
        Files.createSymbolicLink(folder.resolve("media/link.png"), folder.resolve("secret.png"));
        media = new MediaRoutes(Map.of(BOT, folder), sent(folder.resolve("sent")),
                URI.create("http://localhost:8080/"), new Secret("key"));
        server = new HttpServer("127.0.0.1", 0, List.of(media.route()), List.of());
        server.start();
        browser = new Browser(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_picture_is_served_under_its_address() throws IOException {
        for (var source : List.of("media/drina.png", "media/new shoes/ćuk 1.JPG")) {
            var address = media.address(BOT, new Picture(source));
            assertThat(address.toString()).startsWith("http://localhost:8080/media/");
            var page = browser.get(address.getRawPath());
            assertThat(page.status()).as(source).isEqualTo(200);
            assertThat(page.headers().get("Content-Type")).startsWith("image/");
            assertThat(page.headers().get("Cache-Control")).contains("max-age");
            assertThat(page.headers().get("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void a_browser_that_has_the_picture_is_not_sent_it_again() throws IOException {
        var path = media.address(BOT, new Picture("media/drina.png")).getRawPath();
        var tag = Objects.requireNonNull(browser.get(path).headers().get("ETag"));
        var again = browser.send(browser.at(path).header("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void an_address_can_not_be_guessed() throws IOException {
        var path = media.address(BOT, new Picture("media/drina.png")).getRawPath();
        var mark = path.split("/", -1)[2];
        assertThat(mark).hasSize(22);
        assertThat(browser.get(path.replace(mark, "A".repeat(22))).status()).isEqualTo(404);
        assertThat(browser.get("/media/" + mark + "/opanak/media/new%20shoes/%C4%87uk%201.JPG").status())
                .isEqualTo(404);
        var other = new MediaRoutes(Map.of(BOT, folder), sent(folder.resolve("sent")),
                URI.create("http://localhost:8080"),
                new Secret("other"));
        assertThat(other.address(BOT, new Picture("media/drina.png")).getRawPath()).isNotEqualTo(path);
    }

    @Test
    void nothing_outside_the_media_folder_is_served_even_under_a_true_mark() throws IOException {
        for (var source : List.of("secret.png", "media/../secret.png", "media/link.png", "media/logo.svg",
                "media",
                "media/missing.png", "../" + folder.getFileName() + "/secret.png",
                folder.resolve("secret.png").toString(), "media/drina.png\0.png")) {
            assertThat(media.file(BOT, new Picture(source))).as(source).isEmpty();
            var path = media.address(BOT, new Picture(source)).getRawPath().replace("..", "%2e%2e");
            assertThat(browser.get(path).status()).as(source).isIn(400, 404);
        }
        assertThat(
                browser.get(media.address(new BotId("nobody"), new Picture("media/drina.png")).getRawPath())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_channel_that_uploads_gets_the_file() {
        assertThat(media.file(BOT, new Picture("media/drina.png"))).get().asString().endsWith("drina.png");
    }

    @Test
    void a_picture_elsewhere_keeps_its_address() {
        var elsewhere = new Picture("https://cdn.example/x.png");
        assertThat(media.file(BOT, elsewhere)).isEmpty();
        assertThat(media.address(BOT, elsewhere)).isEqualTo(URI.create("https://cdn.example/x.png"));
    }

    /** Nothing but what the page takes. */
    static MediaRoutes.Sent sent(Path uploads) {
        return new MediaRoutes.Sent(new Uploads(uploads),
                new KeptFiles(MediaBook.none(), new FileShelf(uploads.resolve("media"))));
    }
}
