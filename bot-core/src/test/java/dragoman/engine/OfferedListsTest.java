package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.model.CallOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferedListsTest {
    private static final Bot RETURNED = Shops.steps("""
            steps:
              - call: stock
                url: https://shop.example/pairs
                returns: { pairs: [ { id: text, name: text, price: money, sizes?: [ number ] } ] }
                else: Our shelf does not answer.
              - offer: pair
                from: pairs
                where: item.price < 200
                sort: item.price
                text: These are there
                card: { title: "{item.name}, {item.price|money}" }
                none: Nothing today.
              - say: "{pair}, {pair.id}, it is."
                id: chosen
              - end: solved
            """);
    private static final Bot INLINE = Shops.files(Map.of("bot.yaml",
            "bot: Vera\nshop: Opanak\nlanguages: [en, ru]\n", "main.yaml", """
                    flow: main
                    starts: first
                    steps:
                      - offer: lace
                        list:
                          - { id: flat, name: Flat laces, price: 3 }
                          - { id: round, name: Round laces, price: 4 }
                          - { id: wax, name: Waxed laces, price: 5 }
                        text: Which laces?
                        card: { title: "{item.name}" }
                      - say: "{lace}, {lace.price|money}."
                        id: chosen
                      - end: solved
                    """, "texts/ru.yaml", """
                    main:
                      lace:
                        text: Какие шнурки?
                        card: { title: "{item.name}" }
                        list: { flat: { name: Плоские шнурки } }
                      chosen: { say: "{lace}, {lace.price|money}." }
                    """));

    private static Chat answered(Object... pairs) {
        return Chat.with(RETURNED).opens().returns(new CallOutcome.Ok(Map.of("pairs", List.of(pairs))));
    }

    private static Map<String, Object> pair(String id, String name, double price) {
        return Map.of("id", id, "name", name, "price", price);
    }

    private static Chat four() {
        return answered(pair("una", "Una", 99), pair("7 / 3 ж", "Vrbas", 49), pair("gold", "Gold", 900),
                pair("drina", "Drina", 129));
    }

    @Test
    void what_a_call_returned_is_offered_like_the_catalogue() {
        var chat = four().bot("These are there", "Vrbas, €49", "Una, €99", "Which one…").shows("Vrbas", "Una",
                "Show others");
        chat.taps("Show others").bot("Drina, €129", "Which one…").shows("Drina", "None of these")
                .taps("Drina")
                .bot("Drina, drina, it is.");
        assertThat(chat.effects(Effect.Ended.class)).hasSize(1);
    }

    @Test
    void an_id_that_no_button_can_carry_is_chosen_all_the_same() {
        four().bot("…", "…", "…", "…").taps("Vrbas").bot("Vrbas, 7 / 3 ж, it is.");
        four().bot("…", "…", "…", "…").customer("2").bot("Una, una, it is.");
    }

    @Test
    void an_item_is_chosen_by_its_name_and_all_are_shown_when_asked_for() {
        four().bot("…", "…", "…", "…").customer("show all").bot("Vrbas…", "Una…", "Drina…", "Which one…")
                .customer("the drina please").bot("Drina, drina, it is.");
    }

    @Test
    void who_sees_all_already_is_told_so_instead_of_being_shown_all_once_more() {
        four().bot("…", "…", "…", "…").customer("show all").bot("…", "…", "…", "Which one…")
                .customer("show all").bot("That is everything that fits.", "Which one…")
                .shows("Vrbas", "Una", "Drina", "None of these");
    }

    @Test
    void an_empty_list_and_a_failed_call_go_their_own_ways() {
        answered().bot("Nothing today.");
        Chat.with(RETURNED).opens().returns(new CallOutcome.Failed("500")).bot("Our shelf does not answer.",
                "Nothing today.");
    }

    @Test
    void a_list_of_its_own_is_offered_paged_and_translated() {
        Chat.with(INLINE).opens().bot("Which laces?", "Flat laces", "Round laces", "Which one…")
                .customer("others")
                .bot("Waxed laces", "Which one…").taps("Waxed laces").bot("Waxed laces, €5.");
        Chat.with(INLINE).customer("привет").bot("Какие шнурки?", "Плоские шнурки", "Round laces")
                .taps("Плоские шнурки")
                .bot("…", "Плоские шнурки, …");
    }

    @Test
    void an_item_of_such_a_list_is_known_by_its_name() {
        Chat.with(INLINE).opens().bot("…", "…", "…", "…").customer("Waxed laces").bot("Waxed laces, €5.");
    }
}
