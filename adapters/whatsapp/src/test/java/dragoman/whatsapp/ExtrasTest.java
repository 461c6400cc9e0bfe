package dragoman.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Document;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Share;
import dragoman.model.Message.Buttons.Shared;
import dragoman.port.Channel;
import dragoman.port.Secret;
import dragoman.port.Sent;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.whatsapp.WhatsAppSettings.Template;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The button for a place, documents, and the template for lines that come late. */
class ExtrasTest {
    private final FakeHttp graph = FakeHttp.start(request -> request.path().endsWith("/media")
            ? Reply.json(200, "{\"id\":\"4711\"}")
            : Reply.json(200, "{\"messages\":[{\"id\":\"wamid.1\"}]}"));
    private final Shop shop = Shop.at(graph.address());

    @AfterEach
    void close() {
        graph.close();
        shop.close();
    }

    @Test
    void a_place_is_asked_for_by_whatsapps_own_button_and_the_number_is_known_anyway() {
        send(new Message("Where to?", Optional.empty(), new Share(Shared.PLACE, "Here")));
        assertThat(body().at("/interactive/type").asText()).isEqualTo("location_request_message");
        assertThat(body().at("/interactive/action/name").asText()).isEqualTo("send_location");
        send(new Message("Number?", Optional.empty(), new Share(Shared.PHONE, "Mine")));
        assertThat(body().path("type").asText()).isEqualTo("text");
    }

    @Test
    void a_document_is_uploaded_and_keeps_its_name(@TempDir Path folder) throws IOException {
        shop.files.are(Files.write(folder.resolve("sizes.pdf"), new byte[]{1}));
        send(new Message("", Optional.empty(), Optional.of(new Document("media/sizes.pdf")),
                new Buttons.None(), false));
        assertThat(body().at("/document")).hasToString("{\"id\":\"4711\",\"filename\":\"sizes.pdf\"}");
        shop.files.are(Files.write(folder.resolve("sizes.exe"), new byte[]{1}));
        assertThat(shop.channel().send(Shop.line("+1", new Message("", Optional.empty(),
                Optional.of(new Document("media/sizes.exe")), new Buttons.None(), false))))
                .isInstanceOf(Sent.Refused.class);
    }

    @Test
    void late_words_go_in_the_shops_template_as_one_paragraph_and_nothing_else_does() {
        // the shop of this test knows nobody, so nobody has written within a day
        var late = late();
        assertThat(late.send(Shop.line("+16505551234", Message.text("Your shoes\nare ready.  Come!"))))
                .isInstanceOf(Sent.Accepted.class);
        assertThat(body().at("/template/name").asText()).isEqualTo("shop_answer");
        assertThat(body().at("/template/language/code").asText()).isEqualTo("en");
        assertThat(body().at("/template/components/0/parameters/0/text").asText())
                .isEqualTo("Your shoes are ready. Come!");
        assertThat(late.send(Shop.line("+16505551234", Message.text("a".repeat(1025)))))
                .isInstanceOfSatisfying(Sent.Refused.class,
                        refused -> assertThat(refused.why()).contains("More than 24 hours"));
    }

    private Channel late() {
        var secret = new Secret("s");
        var settings = new WhatsAppSettings(Shop.BOT, new Secret("t"), "1", secret, secret, graph.address(),
                URI.create("https://shop.example"), false, Optional.of(new Template("shop_answer", "en")));
        return new WhatsApp(List.of(settings), shop.inbox, shop, shop.files, () -> Shop.NOW).channel(Shop.BOT)
                .orElseThrow();
    }

    private void send(Message message) {
        assertThat(shop.channel().send(Shop.line("+16505551234", message))).isInstanceOf(Sent.Accepted.class);
    }

    private JsonNode body() {
        return Fields.tree(graph.requests().getLast().body());
    }
}
