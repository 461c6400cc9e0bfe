package dragoman.viber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.model.Card;
import dragoman.model.Document;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Cards;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Message.Buttons.Share;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Buttons that share, cards beside each other, documents. */
class ExtrasTest {
    private static final String TAKEN = "{\"status\":0,\"message_token\":1}";
    private static final Message CARDS = new Message("", Optional.empty(), new Cards(List.of(
            new Choice(new Card("Una", "Light & soft", Optional.of(new Picture("media/una.png"))),
                    option("una")),
            new Choice(new Card("Drina", "", Optional.empty()), option("drina")))));

    private final Deque<String> answers = new ArrayDeque<>();
    private final FakeHttp viber = FakeHttp
            .start(_ -> Reply.json(200, answers.isEmpty() ? TAKEN : answers.remove()));
    private final Shop shop = new Shop(viber.address(), "https://shop.example", false);

    @AfterEach
    void close() {
        viber.close();
        shop.close();
    }

    @Test
    void a_number_and_a_place_are_shared_by_vibers_own_buttons() throws IOException {
        send(new Message("Number?", Optional.empty(), new Share(Shared.PHONE, "Mine <1>")));
        assertThat(body().at("/keyboard/Buttons/0/ActionType").asText()).isEqualTo("share-phone");
        assertThat(body().at("/keyboard/Buttons/0/Text").asText()).isEqualTo("Mine &lt;1&gt;");
        assertThat(body().path("min_api_version").asInt()).isEqualTo(3);
        send(new Message("Where?", Optional.empty(), new Share(Shared.PLACE, "Here")));
        assertThat(body().at("/keyboard/Buttons/0/ActionType").asText()).isEqualTo("location-picker");
    }

    @Test
    void cards_fill_blocks_of_seven_rows_and_each_leads_to_its_option() throws IOException {
        send(CARDS);
        assertThat(body().path("type").asText()).isEqualTo("rich_media");
        assertThat(body().path("min_api_version").asInt()).isEqualTo(7);
        var blocks = body().at("/rich_media/Buttons");
        assertThat(blocks).extracting(block -> block.path("Rows").asInt()).containsExactly(4, 2, 1, 6, 1);
        assertThat(blocks).extracting(block -> block.path("ActionBody").asText()).containsExactly("§tap:una",
                "§tap:una",
                "§tap:una", "§tap:drina", "§tap:drina");
        assertThat(blocks.get(1).path("Text").asText()).isEqualTo("<b>Una</b><br>Light &amp; soft");
    }

    @Test
    void an_app_too_old_for_cards_gets_them_in_words() throws IOException {
        Collections.addAll(answers, "{\"status\":13,\"status_message\":\"apiVersionNotSupported\"}", TAKEN);
        send(CARDS);
        assertThat(body().path("text").asText())
                .isEqualTo("Una\nLight & soft\n\nDrina\n\n1. una\n2. drina");
    }

    @Test
    void a_document_goes_with_its_size_and_else_as_its_address(@TempDir Path folder) throws IOException {
        var sizes = new Message("", Optional.empty(), Optional.of(new Document("media/sizes.pdf")),
                new Buttons.None(),
                false);
        send(sizes);
        assertThat(body().path("type").asText()).isEqualTo("text");
        shop.files.are(Files.write(folder.resolve("sizes.pdf"), new byte[42]));
        send(sizes);
        assertThat(body().path("type").asText()).isEqualTo("file");
        assertThat(body().path("size").asInt()).isEqualTo(42);
        assertThat(body().path("file_name").asText()).isEqualTo("sizes.pdf");
    }

    private void send(Message message) {
        assertThat(shop.channel().send(Shop.line("ana==", message))).hasToString("Accepted[message=1]");
    }

    private JsonNode body() throws IOException {
        return new JsonMapper().readTree(viber.requests().getLast().body());
    }

    private static Option option(String name) {
        return new Option(name, name, Optional.empty());
    }
}
