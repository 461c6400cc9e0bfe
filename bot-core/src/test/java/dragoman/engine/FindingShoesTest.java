package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Outcome;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingShoesTest {
    private static final String PURPOSE = "What will the shoes be for?";
    private static final String SIZE = "Which size do you wear, Ana?";
    private final Chat chat = Chat.with(Shops.opanak());

    private Chat asking() {
        return chat.opens().bot("Good morning, Ana! I am Vera, the bot of Opanak.", "What brings you here?")
                .taps("Shoes")
                .bot(PURPOSE);
    }

    private Chat confirming(String size) {
        return asking().taps("Walking").bot(SIZE).customer(size)
                .bot("Shoes for Walking, size " + size + ". Have I understood you right?").shows("Yes", "No");
    }

    private Chat offered() {
        return confirming("42").taps("Yes").bot("These should suit you", "Bosna…", "Una…",
                "Which one shall it be?");
    }

    @Test
    void buys_a_pair() {
        offered().shows("Bosna", "Una", "Show others", "Show all").taps("Una")
                .bot("Which number may the courier call?")
                .customer("it is +38761123456").bot("Your order is …", "Thank you, Ana! Wear them well.")
                .silent();
        var record = chat.effects(Effect.WriteDown.class).getFirst().record();
        assertThat(record.kind()).isEqualTo("order");
        assertThat(record.summary()).isEqualTo("Una, size 42");
        assertThat(record.fields()).containsExactly(Map.entry("item", "Una"), Map.entry("size", "42"),
                Map.entry("phone", "+38761123456"));
        assertThat(record.number()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(chat.effects(Effect.TakeItem.class)).singleElement()
                .satisfies(take -> assertThat(take.take().item()).isEqualTo("shoes/una"));
        assertThat(chat.effects(Effect.TellOwner.class)).singleElement().satisfies(
                line -> assertThat(line.text())
                        .isEqualTo("New order " + record.number() + ": Una, size 42 (Ana)"));
        assertThat(chat.effects(Effect.Ended.class)).containsExactly(new Effect.Ended(Outcome.SOLVED));
        assertThat(chat.conversation().customer().taken()).extracting(t -> t.number())
                .containsExactly(record.number());
    }

    @Test
    void an_option_is_understood_as_word_synonym_number_and_written_number() {
        for (var words : new String[]{"walking", "for hiking, I think", "2", "second", "2."}) {
            Chat.with(Shops.opanak()).customer("I need shoes").bot("Good…", PURPOSE).customer(words)
                    .bot(SIZE);
        }
    }

    @Test
    void two_options_in_one_answer_are_not_guessed_between() {
        asking().customer("work or walking").bot("…", PURPOSE).silent();
    }

    @Test
    void a_number_out_of_bounds_hears_the_steps_own_words_and_then_a_person_takes_over() {
        asking().taps("Work").bot(SIZE).customer("12").bot("Sizes run from 30 to 50. Which one is yours?")
                .customer("99")
                .bot("…").silent();
        assertThat(chat.effects(Effect.Hand.class)).singleElement().satisfies(hand -> {
            assertThat(hand.ticket().card().queue()).isEqualTo("sizing");
            assertThat(hand.ticket().card().notUnderstood()).isEmpty();
            assertThat(hand.ticket().card().reason()).isEqualTo("the answers could not be taken");
            assertThat(hand.ticket().card().known()).containsEntry("Purpose", "Work");
            assertThat(hand.ticket().card().where()).isEqualTo("find-shoes/size");
        });
    }

    @Test
    void a_typed_correction_changes_what_is_confirmed_at_once() {
        confirming("41").customer("no, size 42")
                .bot("Shoes for Walking, size 42. Have I understood you right?")
                .customer("no, for work").bot("Shoes for Work, size 42…").customer("yes").bot("These…");
    }

    @Test
    void a_no_asks_what_to_change_and_confirms_everything_again() {
        confirming("41").taps("No").bot("What shall we change?").shows("Purpose", "Size").taps("Size")
                .bot(SIZE)
                .customer("43").bot("Shoes for Walking, size 43…").customer("no").bot("What shall we change?")
                .customer("the purpose, please").bot(PURPOSE).taps("Wedding")
                .bot("Shoes for Wedding, size 43…");
    }

    @Test
    void turning_down_shows_two_others_until_all_are_turned_down() {
        offered().customer("no").bot("Drina…", "Vrbas…", "Which…").shows("Drina", "Vrbas", "Show others")
                .customer("something else").bot("Neretva…", "Which…").shows("Neretva", "None of these")
                .taps("None of these")
                .bot("Perhaps another time.").silent();
        assertThat(chat.effects(Effect.Ended.class)).containsExactly(new Effect.Ended(Outcome.REFUSED));
    }

    @Test
    void all_can_be_shown_and_one_chosen_by_number_or_name() {
        offered().taps("Show all").bot("Bosna…", "Una…", "Drina…", "Vrbas…", "Neretva…", "Which…")
                .customer("4")
                .bot("Which number…");
        assertThat(chat.conversation().slot("pair")).contains(new Value.Item("shoes", "vrbas"));
    }

    @Test
    void an_item_of_an_earlier_page_can_still_be_chosen() {
        offered();
        var bosna = chat.button("Bosna");
        chat.taps("Show others").bot("Drina…", "Vrbas…", "Which…").tapsData(bosna).bot("Which number…");
        assertThat(chat.conversation().slot("pair")).contains(new Value.Item("shoes", "bosna"));
    }

    @Test
    void nothing_that_fits_is_said_and_the_wish_is_written_down() {
        confirming("31").taps("Yes").bot("Nothing fits just now.").silent();
        assertThat(chat.effects(Effect.WriteDown.class)).singleElement()
                .satisfies(wish -> assertThat(wish.record().kind()).isEqualTo("wish"));
        assertThat(chat.effects(Effect.TellOwner.class)).isEmpty();
    }

    @Test
    void the_last_pair_that_has_just_gone_is_not_sold_twice() {
        offered().taps("Show others").bot("Drina…", "Vrbas…", "Which…").taps("Drina").bot("Which number…");
        var bot = Shops.opanak();
        chat.edited(bot.with(bot.catalogue().withTaken(Map.of("shoes/drina", 1)))).customer("+38761123456")
                .bot("The last Drina has just gone.");
        assertThat(chat.effects(Effect.WriteDown.class)).isEmpty();
        assertThat(chat.effects(Effect.TakeItem.class)).isEmpty();
    }

    @Test
    void what_the_sentence_already_says_is_not_asked_again() {
        Chat.with(Shops.opanakWith("hours.yaml", """
                flow: hours
                starts: { says: [shoes for hiking size 42] }
                steps:
                  - ask: way
                    text: Which way?
                    options: { walking: { title: Walking, also: [hiking] }, work: Work }
                  - ask: length
                    text: How long?
                    type: number
                  - say: "{way}, {length}"
                    id: both
                """)).customer("shoes for hiking size 42").bot("Good…", "Walking, 42");
    }

    @Test
    void a_known_size_is_not_asked_for_again() {
        offered().customer("cancel").bot("…").customer("I need shoes").bot(PURPOSE).taps("Walking")
                .bot("Shoes for Walking, size 42…");
        assertThat(chat.conversation().slot("size")).contains(new Value.Number(new BigDecimal("42")));
    }
}
