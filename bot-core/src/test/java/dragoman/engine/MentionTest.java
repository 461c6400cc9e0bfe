package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item that is named while items are offered is not always chosen. */
class MentionTest {
    private static final Map<String, String> SHOP = Map.of("bot.yaml", "bot: Vera\nshop: Bakery\n",
            "catalog.yaml", """
                    cakes:
                      - { id: sacher, name: Sacher, price: 30, eggs: true }
                      - { id: linzer, name: Linzer, price: 25, eggs: true }
                      - { id: opera, name: Opera, price: 40, eggs: true }
                      - { id: vegan, name: Carrot, price: 28, eggs: false }
                    """, "main.yaml", """
                    flow: main
                    starts: first
                    steps:
                      - offer: cake
                        from: catalog.cakes
                        where: item.eggs
                        text: These we have.
                        show: 2
                        none: [ { say: None. } ]
                      - say: "Taken: {cake.name}"
                      - end: solved
                    """);

    private final Chat chat = Chat.with(Shops.files(SHOP)).opens().bot("These we have.", "Sacher", "Linzer",
            "Which one shall it be?");

    @ParameterizedTest
    @ValueSource(strings = {"Linzer", "I'll take the Linzer for my mother", "2"})
    void named_alone_or_taken_it_is_chosen(String said) {
        chat.customer(said).bot("Taken: Linzer").silent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much is the Linzer?", "tell me about Linzer", "the Linzer is rather small",
            "is there Linzer with nuts?"})
    void asked_about_it_is_shown_once_more(String said) {
        chat.customer(said).bot("Linzer", "Which one shall it be?").silent();
        chat.customer("yes, Linzer").bot("Taken: Linzer").silent();
    }

    @Test
    void two_that_are_named_are_shown_together_also_from_another_page() {
        chat.customer("which is bigger, Sacher or Opera?").bot("Sacher", "Opera", "Which one shall it be?")
                .shows("Sacher", "Linzer", "Opera", "None of these").silent();
        chat.customer("Opera").bot("Taken: Opera").silent();
    }

    @Test
    void one_is_ruled_out_and_the_other_named() {
        chat.customer("not the Sacher, Linzer").bot("Taken: Linzer").silent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not the Sacher", "I do not like Sacher"})
    void denied_it_is_turned_down(String said) {
        assertThat(chat.customer(said).remaining()).contains("Opera").doesNotContain("Taken: Sacher");
    }

    @Test
    void what_the_owner_has_ruled_out_is_not_chosen_and_the_customer_hears_why() {
        chat.customer("Carrot")
                .bot("“Carrot” is ours, too, but does not fit what you have told us. These do.",
                        "Which one shall it be?")
                .shows("Sacher", "Linzer", "Show others").silent();
    }
}
