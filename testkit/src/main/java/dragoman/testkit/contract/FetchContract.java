package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.MediaKind;
import dragoman.port.Channel;
import dragoman.port.Fetched;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers sent is brought from the vendor, whatever the other side does with us. */
@Timeout(60)
public abstract class FetchContract {
    private static final byte[] PHOTO = "a photo of worn shoes".getBytes(StandardCharsets.UTF_8);
    private static final int LARGEST = 1 << 20;
    private static final String FILE = "/media/shoes.jpg";

    private final String vendor;
    private final AtomicReference<Reply> next = new AtomicReference<>(file(PHOTO));
    private final AtomicReference<String> place = new AtomicReference<>("");
    private final FakeHttp other = FakeHttp.start(request -> where(request, place.get())
            .orElseGet(() -> request.path().endsWith("/again.jpg") ? moved(FILE) : next.get()));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** @param vendor its name, as agents read it */
    protected FetchContract(String vendor) {
        this.vendor = vendor;
    }

    /** A channel whose vendor is at this address. */
    protected abstract Channel channel(URI api);

    /** By what an event names the file at this address. */
    protected String locator(String address) {
        return address;
    }

    /** How the vendor answers when it is asked where the file is; empty for every other request. */
    protected Optional<Reply> where(Request request, String address) {
        return Optional.empty();
    }

    @AfterEach
    void close() {
        other.close();
    }

    /** The file at this address. */
    final Fetched fetch(String address) {
        place.set(address);
        return channel(other.address()).files().orElseThrow().fetch(locator(address), MediaKind.PHOTO,
                folder.resolve("in"), LARGEST);
    }

    private Fetched fetched(Reply answer) {
        next.set(answer);
        return fetch(other.address() + FILE + "?sig=secret");
    }

    @Test
    void a_file_is_saved_with_its_name() {
        assertThat(fetched(file(PHOTO))).isEqualTo(new Fetched.Done(Optional.of("shoes.jpg")));
        assertThat(folder.resolve("in")).hasBinaryContent(PHOTO);
    }

    @Test
    void a_file_that_drips_in_is_whole() {
        assertThat(fetched(new Reply(200, "image/jpeg", PHOTO, Map.of(), Duration.ofMillis(2))))
                .isInstanceOf(Fetched.Done.class);
        assertThat(folder.resolve("in")).hasBinaryContent(PHOTO);
    }

    @Test
    void a_detour_is_followed() {
        assertThat(fetch(other.address() + "/again.jpg")).isInstanceOf(Fetched.Done.class);
    }

    /** An address that has expired says 403, 404 or 410. */
    @ParameterizedTest
    @CsvSource({"403, Gone", "404, Gone", "410, Gone", "400, Gone", "401, TryLater", "429, TryLater",
            "500, TryLater", "503, TryLater"})
    void what_a_refusal_means(int status, String meaning) {
        var outcome = fetched(Reply.text(status, "sorry"));
        assertThat(outcome.getClass().getSimpleName()).isEqualTo(meaning);
        assertThat(outcome.toString()).as("an address may be as good as a password").doesNotContain("secret");
    }

    @Test
    void a_wait_that_is_asked_for_is_kept() {
        assertThat(fetched(new Reply(503, "text/plain", PHOTO, Map.of("Retry-After", "90"))))
                .isEqualTo(new Fetched.TryLater(Duration.ofSeconds(90),
                        vendor + " is out of order (HTTP 503)"));
    }

    @Test
    void a_page_instead_of_a_file_is_none() {
        assertThat(fetched(new Reply(200, "text/html", PHOTO, Map.of())))
                .isInstanceOf(Fetched.TryLater.class);
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

    @Test
    void a_detour_home_leads_nowhere() {
        assertThat(fetched(moved("http://192.168.1.1/admin"))).isEqualTo(new Fetched.Gone(
                vendor + " gave an address in a private network, which is not asked"));
    }

    private static Reply file(byte[] content) {
        return new Reply(200, "image/jpeg", content, Map.of());
    }

    private static Reply moved(String to) {
        return new Reply(302, "text/plain", new byte[0], Map.of("Location", to));
    }
}
