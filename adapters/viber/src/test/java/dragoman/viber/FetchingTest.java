package dragoman.viber;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.MediaKind;
import dragoman.port.Fetched;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers' files by the address that Viber gives, whatever the other side does with us. */
@Timeout(60)
class FetchingTest {
    private static final byte[] PHOTO = "a photo".getBytes(StandardCharsets.UTF_8);
    private static final int LARGEST = 1 << 20;
    private Reply next = file(PHOTO);
    private final FakeHttp viber = FakeHttp.start(request -> request.path().startsWith("/again")
            ? new Reply(302, "text/plain", new byte[0], Map.of("Location", "/media/shoes.jpg"))
            : next);
    private final Shop shop = Shop.at(viber.address());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterEach
    void close() {
        shop.close();
        viber.close();
    }

    private static Reply file(byte[] content) {
        return new Reply(200, "image/jpeg", content, Map.of());
    }

    private Fetched fetch(String address) {
        return shop.channel().files().orElseThrow().fetch(address, MediaKind.PHOTO, folder.resolve("in"),
                LARGEST);
    }

    private Fetched fetched(Reply answer) {
        next = answer;
        return fetch(viber.address() + "/media/shoes.jpg?sig=secret");
    }

    @Test
    void a_file_is_saved_with_its_name() {
        assertThat(fetched(file(PHOTO))).isEqualTo(new Fetched.Done(Optional.of("shoes.jpg")));
        assertThat(folder.resolve("in")).hasBinaryContent(PHOTO);
    }

    @Test
    void a_detour_is_followed() {
        assertThat(fetch(viber.address() + "/again")).isInstanceOf(Fetched.Done.class);
    }

    @ParameterizedTest
    @CsvSource({"403, Gone", "404, Gone", "410, Gone", "400, Gone", "401, TryLater", "429, TryLater",
            "500, TryLater", "503, TryLater"})
    void what_a_refusal_means(int status, String meaning) {
        var outcome = fetched(Reply.text(status, "sorry"));
        assertThat(outcome.getClass().getSimpleName()).isEqualTo(meaning);
        assertThat(outcome.toString()).doesNotContain("secret");
    }

    @Test
    void a_wait_that_is_asked_for_is_kept() {
        assertThat(fetched(new Reply(503, "text/plain", PHOTO, Map.of("Retry-After", "90"))))
                .isEqualTo(new Fetched.TryLater(Duration.ofSeconds(90), "Viber is out of order (HTTP 503)"));
    }

    @Test
    void a_page_instead_of_a_file_is_none() {
        assertThat(fetched(new Reply(200, "text/html", PHOTO, Map.of()))).isInstanceOf(
                Fetched.TryLater.class);
    }

    @Test
    void a_file_that_is_too_large_is_not_taken() {
        assertThat(fetched(file(new byte[LARGEST + 1])))
                .isEqualTo(new Fetched.Gone("it is larger than the 1 MB that we keep"));
    }

    @Test
    void a_connection_that_breaks_is_tried_again() {
        assertThat(fetched(Reply.hangUp())).isEqualTo(
                new Fetched.TryLater(Duration.ZERO, "the connection to 127.0.0.1 broke"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/photo.jpg", "http://localhost:8080/admin/handoffs",
            "http://169.254.169.254/latest/meta-data", "http://[::1]/", "file:///etc/passwd", "12345"})
    void an_address_at_home_is_not_asked(String address) {
        assertThat(fetch(address)).isInstanceOf(Fetched.Gone.class);
    }

    @Test
    void a_detour_home_leads_nowhere() {
        assertThat(fetched(new Reply(302, "text/plain", new byte[0],
                Map.of("Location", "http://192.168.1.1/admin")))).isEqualTo(
                        new Fetched.Gone("Viber gave an address in a private network, which is not asked"));
    }
}
