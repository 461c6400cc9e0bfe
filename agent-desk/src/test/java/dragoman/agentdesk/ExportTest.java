package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.privacy.Dossier;
import dragoman.desk.privacy.KeptFiles;
import dragoman.desk.store.DeskEntry.Noted;
import dragoman.model.AgentId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.port.Transcripts.In;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String HOSTILE = "<script>alert(1)</script>";
    private final DeskOnTrial desk = new DeskOnTrial();

    @AfterEach
    void close() {
        desk.close();
    }

    private void fill() {
        desk.dossier = new Dossier(NOON, "Maria " + HOSTILE, Language.ENGLISH, List.of("telegram 7"),
                List.of(new Dossier.Fact("Size", HOSTILE)),
                List.of(new Dossier.Talk(new ConversationId("c1"), new ChannelId("telegram"), List.of(
                        new In(0, NOON, new Update.TextReceived("Hello " + HOSTILE), false),
                        new In(1, NOON, new Update.MediaReceived(MediaKind.PHOTO, "uploads/c1/photo.png",
                                Optional.of("\"><img src=x onerror=alert(1)>")), false),
                        new In(2, NOON, new Update.MediaReceived(MediaKind.FILE, "uploads/c1/page.html",
                                Optional.empty()), false)))),
                List.of(desk.record("K1", "order", HOSTILE)),
                List.of(new Noted("n1", new ConversationId("c1"), NOON, new AgentId("ana"), HOSTILE)),
                List.of(HOSTILE), Map.of("uploads/c1/photo.png",
                        new KeptFiles.Kept("image/png", new byte[]{1, 2, 3}), "uploads/c1/page.html",
                        new KeptFiles.Kept("text/html",
                                HOSTILE.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    /** The receipt's page, once the file is there. */
    static String receipt(Client who, String format) {
        var begun = who.post("/desk/c/c1/export", "format", format);
        assertThat(begun.statusCode()).isEqualTo(303);
        var path = begun.headers().firstValue("Location").orElseThrow();
        while (!who.get(path).body().contains(path + "/file")) {
            Thread.onSpinWait();
        }
        return path;
    }

    @Test
    void a_page_holds_everything_in_itself_and_nothing_in_it_runs() {
        fill();
        var vesna = Client.of(desk).loggedIn("vesna");
        var receipt = receipt(vesna, "html");
        assertThat(vesna.get(receipt).body()).contains("Receipt " + receipt.substring(14), "SHA-256");

        var file = vesna.get(receipt + "/file");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"customer.html\"");
        assertThat(file.body()).contains("All that we keep of Maria", "Hello &lt;script&gt;",
                "data:image/png;base64,AQID", "data:application/octet-stream;base64,", "K1")
                .doesNotContain("<script", "<img src=x", "data:text/html", "http://", "https://");
    }

    @Test
    void it_is_in_the_language_of_whoever_asks_and_only_for_them() {
        fill();
        desk.people.add(dragoman.desk.people.Person.of(new AgentId("olga"), "Ольга",
                Map.of(DeskOnTrial.BOT, dragoman.desk.people.Role.OWNER), new Language("ru")),
                DeskOnTrial.PASSWORD);
        var olga = Client.of(desk).loggedIn("olga");
        var receipt = receipt(olga, "html");
        assertThat(olga.get(receipt + "/file").body()).contains("Всё, что мы храним", "Заказ K1");
        assertThat(Client.of(desk).loggedIn("vesna").get(receipt + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_get_json_and_nothing_is_left_after_an_erasure() {
        var vesna = Client.of(desk).loggedIn("vesna");
        var receipt = receipt(vesna, "json");
        assertThat(vesna.get(receipt + "/file").body()).isEqualTo("{\"name\":\"Maria\"}");
        assertThat(vesna.post("/desk/c/c1/erase", "sure", "yes").statusCode()).isEqualTo(200);
        assertThat(vesna.get(receipt + "/file").statusCode()).isEqualTo(404);
    }
}
