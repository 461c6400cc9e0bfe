package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Card;
import dragoman.model.Document;
import dragoman.model.Language;
import dragoman.model.Picture;
import dragoman.model.Profile;
import dragoman.model.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SayTest {
    private static final Map<String, String> FILES = Map.of("bot.yaml", """
            bot: Vera
            shop: Opanak
            languages: [en, ru]
            """, "main.yaml",
            """
                    flow: main
                    starts: first
                    steps:
                      - say:
                          - Here is our address.
                          - { text: Here is our address on paper., on: [console], when: customer.name == 'Olga', id: paper }
                          - { text: You know where we are., when: customer.name == 'Ana', id: known }
                          - { text: Tap the map., on: viber, id: tap }
                        id: address
                        image: media/map.png
                        file: https://opanak.example/map.pdf
                        card: { title: Workshop, text: "{shop.name}", image: media/shop.png }
                      - say:
                          - { text: Only in Viber., on: [viber], id: viber }
                        id: sometimes
                    """,
            "texts/ru.yaml", """
                    main:
                      address:
                        say: Вот наш адрес.
                        paper: Вот наш адрес на бумаге.
                        known: Вы знаете, где мы.
                        tap: Нажмите на карту.
                        image: media/map-ru.png
                        card: { title: Мастерская, text: "{shop.name}" }
                      sometimes: { viber: Только в Viber. }
                    """);

    @Test
    void the_first_text_that_fits_channel_and_condition_is_said() {
        assertThat(reply(chat("Olga", "en")).text()).startsWith("Here is our address on paper.");
        assertThat(reply(chat("Ana", "en")).text()).startsWith("You know where we are.");
        assertThat(reply(chat("Tom", "en")).text()).startsWith("Here is our address.");
    }

    @Test
    void nothing_is_said_where_no_text_fits() {
        assertThat(chat("Tom", "en").opens().effects(Effect.Say.class)).hasSize(1);
    }

    @Test
    void texts_and_pictures_of_a_translation_are_said() {
        var reply = reply(chat("Olga", "ru"));
        assertThat(reply.text()).isEqualTo("Вот наш адрес на бумаге.\nhttps://opanak.example/map.pdf");
        assertThat(reply.picture()).contains(new Picture("media/map-ru.png"));
        assertThat(reply.cards()).containsExactly(
                new Card("Мастерская", "Opanak", Optional.of(new Picture("media/shop.png"))));
    }

    @Test
    void picture_file_and_card_are_said_with_the_text() {
        var reply = reply(chat("Tom", "en"));
        assertThat(reply.text()).isEqualTo("Here is our address.\nhttps://opanak.example/map.pdf");
        assertThat(reply.picture()).contains(new Picture("media/map.png"));
        assertThat(reply.cards()).extracting(Card::title).isEqualTo(List.of("Workshop"));
    }

    @Test
    void a_document_of_the_folder_is_sent_and_an_address_is_said() {
        var reply = reply(Chat.with(Shops.steps("""
                steps:
                  - say: Our sizes.
                    file: media/sizes.pdf
                """)));
        assertThat(reply.text()).isEqualTo("Our sizes.");
        assertThat(reply.extras().document()).contains(new Document("media/sizes.pdf"));
    }

    private static Reply reply(Chat chat) {
        return chat.opens().effects(Effect.Say.class).getFirst().reply();
    }

    private static Chat chat(String name, String language) {
        return Chat.with(Shops.files(FILES))
                .profile(new Profile(Optional.of(name), Optional.of(new Language(language)),
                        Optional.empty()));
    }
}
