package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 'Yes, if …', 'yes, but to another address': what goes with a yes and is more than a remark. */
class ProvisoTest {

    private static Chat summary(String language) {
        return Chat.with(Shops.files(Map.of("bot.yaml", "bot: B\nshop: S\nlanguages: [en, ru, el, hu, bs]\n",
                "order.yaml", """
                        flow: order
                        starts: first
                        slots:
                          address: { type: text, title: Address }
                        steps:
                          - ask: address
                            text: Where to?
                          - ask: way
                            text: How?
                            options: { bike: Bike, van: { title: Van, also: [ friday ] } }
                          - confirm: [address, way]
                            text: "To {address}. Right?"
                          - record: order
                            summary: "{address}"
                          - say: Taken.
                            id: taken
                        """, "texts/ru.yaml", "order: { slots: { address: { title: Адрес } } }\n",
                "texts/el.yaml", "order: { slots: { address: { title: Διεύθυνση } } }\n",
                "texts/hu.yaml", "order: { slots: { address: { title: Cím } } }\n",
                "texts/bs.yaml", "order: { slots: { address: { title: Adresa } } }\n")))
                .speaking(language, Optional.of("Ana"))
                .opens().bot("Where to?").customer("Titova 5, Zenica").bot("How?").taps("Bike")
                .bot("To Titova 5, Zenica. Right?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | yes if it comes by friday              | “if it comes by friday” | yes
            en | ok, only if it's before the 5th        | “if it's before the 5th” | yes
            ru | да, если привезёте завтра              | «если привезёте завтра» | да
            el | ναι αν έρθει μέχρι την Παρασκευή       | «αν έρθει μέχρι την Παρασκευή» | ναι
            hu | igen, de csak ha péntekig megjön       | „ha péntekig megjön” | igen
            bs | da ako stigne do petka                 | „ako stigne do petka” | da
            """)
    void a_yes_that_hangs_on_something_settles_nothing(String language, String words, String condition,
            String yes) {
        var chat = summary(language).customer(words);
        assertThat(chat.next()).contains(condition);
        assertThat(chat.effects(Effect.WriteDown.class)).isEmpty();
        assertThat(chat.conversation().slot("way")).contains(new Value.Choice("bike"));
        chat.customer(yes).bot("Taken.");
        assertThat(chat.effects(Effect.WriteDown.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the address is wrong, its Ferhadija 15, Sarajevo      | Ferhadija 15, Sarajevo
            en | yes but to another address: Ferhadija 15, Sarajevo    | Ferhadija 15, Sarajevo
            ru | да, но адрес другой: Титова 15, Мостар                | Титова 15, Мостар
            el | ναι αλλά σε άλλη διεύθυνση, Ερμού 15, Αθήνα           | Ερμού 15, Αθήνα
            hu | igen, de más legyen a cím: Fő utca 12, Szeged         | Fő utca 12, Szeged
            bs | da ali druga adresa, Maršala Tita 8 Tuzla             | Maršala Tita 8 Tuzla
            """)
    void a_new_text_for_what_is_called_by_its_title_is_taken_as_it_is_told(String language, String words,
            String address) {
        var chat = summary(language).customer(words).bot("To " + address + ". Right?").silent();
        assertThat(chat.conversation().slot("address")).contains(new Value.Text(address));
        assertThat(chat.effects(Effect.WriteDown.class)).isEmpty();
    }

    @Test
    void something_else_that_is_not_said_is_asked_for() {
        summary("en").customer("yes but to another address please").bot("Where to?")
                .customer("Ferhadija 15").bot("To Ferhadija 15. Right?").silent();
    }

    @Test
    void what_is_only_asked_along_is_no_condition() {
        var chat = summary("en").customer("yes, and please tell me if it is late")
                .bot("Noted with it, in your own words: “please tell me if it is late”.", "Taken.");
        assertThat(chat.effects(Effect.WriteDown.class)).hasSize(1);
    }

    @Test
    void another_one_wanted_along_changes_nothing_of_this_one() {
        var order = "  - { ask: size, type: number, text: Which size? }\n"
                + "  - { confirm: [size], id: right, text: \"Size {size}. Right?\" }\n"
                + "  - { record: order, summary: \"{size}\" }\n  - { say: Taken., id: taken }\n";
        var chat = Chat.with(Shops.steps("steps:\n" + order)).opens().bot("Which size?").customer("42")
                .bot("Size 42. Right?").customer("yes, and a second pair in 36 please")
                .bot("Noted with it, in your own words: “a second pair in 36 please”.", "Taken.");
        assertThat(chat.effects(Effect.WriteDown.class).getFirst().record().summary()).isEqualTo("42");
    }

    @Test
    void letters_that_become_two_in_small_ones_move_nothing() {
        summary("en").customer("yes, İİİİİİİİ is my door, if it comes by friday");
        summary("en").customer("the address İİİİİİİİİİİİİİ is wrong: İ");
    }

    @Test
    void a_yes_to_something_else_is_none() {
        var chat = summary("en").customer("yes, but another one").bot("What shall we change?");
        assertThat(chat.effects(Effect.WriteDown.class)).isEmpty();
    }
}
