package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever keeps a name or a number to themselves is not pressed for it. */
class RefusingTest {

    private static Chat order(String language) {
        return Chat.with(Shops.files(Map.of("bot.yaml", "bot: B\nshop: S\nlanguages: [en, ru, el, hu, bs]\n",
                "order.yaml", """
                        flow: order
                        starts: first
                        steps:
                          - ask: who
                            type: name
                            optional: yes
                            text: What is your name?
                          - ask: phone
                            type: phone
                            text: Which phone number?
                            why: The courier calls.
                            retry:
                              - With its area code, please.
                              - handoff: orders
                          - say: Thank you.
                            id: thanks
                        """)))
                .speaking(language, Optional.empty())
                .opens().bot("What is your name?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | prefer not to say my name          | I don't have a phone
            ru | имя не скажу, извините, не скажу   | не хочу давать телефон
            el | δεν θέλω να πω το όνομά μου        | δεν θέλω να δώσω τηλέφωνο
            hu | inkább nem                         | nem szeretném megadni
            bs | ne želim reći ime                  | nemam telefon
            """)
    void what_we_can_do_without_is_let_be_and_the_rest_is_explained_once(String language, String noName,
            String noPhone) {
        var chat = order(language).customer(noName).bot("Which phone number?").customer(noPhone)
                .bot("The courier calls.");
        chat.next();
        chat.bot("Which phone number?").customer(noPhone);
        assertThat(chat.remaining()).hasSize(1);
        var card = chat.effects(Effect.Hand.class).getFirst().ticket().card();
        assertThat(card.queue()).isEqualTo("orders");
        assertThat(card.reason()).isEqualTo("would rather keep to themselves what is asked for");
        assertThat(chat.conversation().slot("who")).isEmpty();
    }

    @Test
    void in_free_text_a_refusal_of_somebody_else_is_what_happened() {
        Chat.with(Shops.steps("steps:\n  - { ask: trouble, text: What happened? }\n"
                + "  - { say: \"Noted: {trouble}\", id: noted }\n")).opens().bot("What happened?")
                .customer("they won't give my money back").bot("Noted: they won't give my money back");
    }
}
