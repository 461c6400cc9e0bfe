package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items called by what they look like, as people do who look at pictures. */
class LooksTest {
    private final Chat chat = Chat
            .with(Shops.files(Map.of("bot.yaml", "bot: B\nshop: S\n", "catalog.yaml", """
                    shoes:
                      - { id: una, name: Una, price: 80, color: chestnut, about: They go with blue trousers. }
                      - { id: vis, name: Vis, price: 90, color: dark brown, lining: wool }
                      - { id: sana, name: Sana, price: 95, color: grey with a red border, lining: wool }
                      - { id: rama, name: Rama, price: 99, color: blue and white, lining: felt }
                    """, "f.yaml", """
                    flow: f
                    starts: first
                    steps:
                      - offer: pair
                        from: catalog.shoes
                        show: 3
                        text: Look
                      - say: "{pair} it is."
                        id: taken
                    """))).opens().bot("Look", "Una", "Vis", "Sana", "Which…");

    @Test
    void the_one_that_alone_looks_so_is_chosen() {
        chat.customer("the chestnut ones").bot("Una it is.");
    }

    @Test
    void two_words_name_more_than_one() {
        chat.customer("brown with wool").bot("Vis it is.");
    }

    @Test
    void one_that_has_something_of_it_is_shown_once_more() {
        chat.customer("the red ones please").bot("Sana", "Which…").silent();
        assertThat(chat.conversation().slot("pair")).isEmpty();
    }

    @Test
    void one_that_is_not_on_the_page_is_shown_and_a_sentence_about_another_names_none() {
        chat.customer("blue").bot("Rama", "Which…").silent();
        assertThat(chat.conversation().slot("pair")).isEmpty();
    }

    @Test
    void what_is_asked_or_is_said_of_several_chooses_nothing() {
        chat.customer("is the brown one waterproof?");
        chat.remaining();
        assertThat(chat.conversation().slot("pair")).isEmpty();
        chat.customer("the wool ones");
        assertThat(chat.conversation().slot("pair")).isEmpty();
    }
}
