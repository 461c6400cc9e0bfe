package dragoman.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.MediaKind;
import dragoman.port.Fetched;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeWhatsApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Meta says where a file is, and only Meta sees the token. */
@Timeout(60)
class TokenTest {
    private final FakeWhatsApp meta = FakeWhatsApp.start();
    private final Shop shop = Shop.at(meta.address());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterEach
    void close() {
        shop.close();
        meta.close();
    }

    private Fetched fetch(String id) {
        return shop.channel().files().orElseThrow().fetch(id, MediaKind.PHOTO, folder.resolve("in"), 1000);
    }

    @Test
    void a_file_is_asked_for_and_fetched_with_the_token() {
        meta.sent().put("778899", "image/jpeg", "a photo".getBytes(StandardCharsets.UTF_8));
        assertThat(fetch("778899")).isEqualTo(new Fetched.Done(Optional.empty()));
        assertThat(folder.resolve("in")).hasContent("a photo");
    }

    @Test
    void what_meta_has_no_more_is_gone() {
        assertThat(fetch("112233")).isInstanceOf(Fetched.Gone.class).asString()
                .contains("WhatsApp does not have it any more");
    }

    @Test
    void the_token_is_shown_to_nobody_but_meta() {
        try (var stranger = dragoman.testkit.FakeHttp.start(_ -> Reply.text(200, "thanks"))) {
            var address = stranger.address().toString().replace("127.0.0.1", "localhost");
            meta.sent().put("5", "image/jpeg", new byte[]{1});
            meta.answersNext("where", Reply.json(200, "{\"url\":\"" + address + "/x\"}"));
            assertThat(fetch("5")).isEqualTo(
                    new Fetched.Gone("WhatsApp gave no address of its own for it"));
            assertThat(stranger.requests()).isEmpty();
        }
    }
}
