package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 'No, size 42', at any later moment. */
class CorrectionsTest {
    private final Chat chat = Chat.with(Shops.repair());

    private Chat offered() {
        return chat.customer("I need shoes").bot("Good…", "What will the shoes be for?").taps("Walking")
                .bot("Which size?").customer("42").bot("Shoes for Walking, size 42. Right?").taps("Yes")
                .bot("These fit", "Una", "Drina", "Which one shall it be?");
    }

    private Chat delivering() {
        return offered().taps("Una").bot("Which colour?").taps("Red").bot("How shall we send Una?");
    }

    @Test
    void no_and_another_answer_is_nobodys_name() {
        var cake = "  - { ask: filling, text: Which filling?, options: { cream: Cream, fruit: Fruit } }\n"
                + "  - { ask: who, type: name, text: On which name? }\n"
                + "  - { say: \"{filling} for {who}.\", id: done }\n";
        Chat.with(Shops.steps("steps:\n" + cake)).opens().bot("Which filling?").taps("Fruit")
                .bot("On which name?").customer("no, cream").bot("Noted: filling – Cream.", "On which name?")
                .customer("Ana").bot("Cream for Ana.");
    }

    @Test
    void words_with_a_number_are_nobodys_name_and_may_be_a_correction() {
        var cake = "  - { ask: people, type: number, text: For how many? }\n"
                + "  - { ask: who, type: name, text: On which name? }\n"
                + "  - { say: \"{who}, for {people}.\", id: done }\n";
        Chat.with(Shops.steps("steps:\n" + cake)).opens().bot("For how many?").customer("10")
                .bot("On which name?").customer("actually for 25 people")
                .bot("Noted: people 25.", "On which name?")
                .customer("alex99").bot("alex99, for 25.");
    }

    @Test
    void what_was_chosen_stays_chosen_where_it_still_fits() {
        delivering().customer("no, size 41").bot("Noted: Size 41.", "How shall we send Una?").silent();
        assertThat(chat.conversation().slot("pair")).contains(new Value.Item("shoes", "una"));
    }

    @Test
    void what_hangs_on_the_slot_is_offered_again_and_nothing_else_is_asked_again() {
        offered().customer("Bosna").bot("Which colour?").taps("Red").bot("How shall we send Bosna?")
                .customer("no, size 41").bot("Noted: Size 41.", "These fit", "Una", "Drina", "Which…")
                .taps("Drina").bot("How shall we send Drina?").silent();
        assertThat(chat.conversation().slot("size")).contains(new Value.Number(new BigDecimal("41")));
        assertThat(chat.conversation().slot("colour")).contains(new Value.Choice("red"));
    }

    @Test
    void several_are_corrected_in_one_sentence() {
        offered().customer("not walking, work, and size 41")
                .bot("Noted: Purpose – Work, Size 41.", "These fit", "Una", "Which…").silent();
    }

    @Test
    void a_slot_is_asked_again_by_its_name() {
        delivering().customer("change the size").bot("Which size?").customer("41")
                .bot("How shall we send Una?").silent();
    }

    @Test
    void after_a_confirmation_a_branch_is_worked_out_anew() {
        delivering().taps("Courier").bot("Where to?").customer("Old Street 5").bot("Anything else…")
                .customer("nothing").bot("Una, Walking, 42, Courier for 6. Right?").customer("no, pick-up")
                .bot("Una, Walking, 42, Pick-up for 0. Right?").silent();
        assertThat(chat.conversation().slot("address")).isEmpty();
    }

    @Test
    void a_confirmation_that_says_it_anyway_needs_no_other_word() {
        chat.customer("I need shoes").bot("Good…", "…").taps("Work").bot("Which size?").customer("41")
                .bot("Shoes for Work, size 41. Right?").customer("no, size 42")
                .bot("Shoes for Work, size 42. Right?").silent();
    }

    @Test
    void where_a_number_is_asked_another_number_is_its_answer() {
        chat.customer("I need shoes").bot("Good…", "…").taps("Work").bot("Which size?")
                .customer("no, walking")
                .bot("Noted: Purpose – Walking.", "Which size?").customer("42").bot("Shoes for Walking…");
    }

    @Test
    void an_address_is_taken_as_it_is_written_unless_a_slot_is_named() {
        delivering().taps("Courier").bot("Where to?").customer("no, size 41")
                .bot("Noted: Size 41.", "Where to?")
                .customer("Walking Street 41, no bell").bot("Anything else…");
        assertThat(chat.conversation().slot("address"))
                .contains(new Value.Text("Walking Street 41, no bell"));
    }

    @Test
    void what_is_kept_for_the_customer_is_corrected_another_day_too() {
        offered().customer("cancel").bot("…").customer("my size is 43 now")
                .bot("Noted: Size 43.").silent();
        assertThat(chat.conversation().customer().kept())
                .containsEntry("size", new Value.Number(new BigDecimal("43")));
    }

    @Test
    void what_is_written_down_already_is_for_a_person_to_change() {
        delivering().taps("Pick-up").bot("Anything else…").customer("nothing").bot("Una, Walking, 42…")
                .customer("yes").bot("Another pair?").customer("no, for work")
                .bot("That has been written down already. Shall a person change it for you?")
                .shows("Yes", "No").taps("Yes").bot("Sorry…").silent();
        assertThat(chat.effects(Effect.Hand.class).getFirst().ticket().card().reason())
                .isEqualTo("wants to change what is written down already");
    }

    @Test
    void whoever_says_it_once_more_means_yes() {
        delivering().taps("Pick-up").bot("Anything else…").customer("nothing").bot("Una, Walking, 42…")
                .customer("yes").bot("Another pair?").customer("no, for work").bot("That has been…")
                .customer("no, for work").bot("Sorry…").silent();
        assertThat(chat.effects(Effect.Hand.class)).hasSize(1);
    }

    @Test
    void whoever_lets_it_be_goes_on() {
        delivering().taps("Pick-up").bot("Anything else…").customer("nothing").bot("Una, Walking, 42…")
                .customer("yes").bot("Another pair?").customer("no, for work").bot("That has been…")
                .customer("no").bot("Another pair?").taps("Enough").bot("Wear them well.");
    }

    @Test
    void in_russian_too() {
        chat.profile(new Profile(Optional.of("Анна"), Optional.of(new Language("ru")), Optional.empty()))
                .customer("нужна обувь").bot("Доброе утро…", "Для чего обувь?").taps("Прогулки")
                .bot("Какой размер?").customer("42").bot("Обувь: Прогулки, размер 42. Верно?").taps("Да")
                .bot("Вот что подходит", "Una", "Drina", "…").taps("Una").bot("Какой цвет?")
                .customer("нет, размер 41")
                .bot("Исправлено: Размер 41.", "Какой цвет?").silent();
    }

    @Test
    void a_sentence_corrects_one_answer_and_gives_the_one_that_is_asked_for() {
        Chat.with(Shops.repair()).customer("I need shoes").bot("…", "What will…").taps("Walking")
                .bot("Which size?")
                .customer("not for walking but for work, size 41").bot("Shoes for Work, size 41. Right?")
                .silent();
    }

    @Test
    void an_answer_corrects_besides_what_was_known_from_before() {
        Chat.with(Shops.repair()).customer("I need shoes").bot("…", "What will…").customer("walking, size 42")
                .bot("Shoes for Walking, size 42. Right?").customer("cancel").bot("…")
                .customer("I need shoes")
                .bot("What will…").customer("for work, and size 41").bot("Shoes for Work, size 41. Right?")
                .silent();
    }

    @Test
    void what_is_said_now_beats_what_was_kept() {
        Chat.with(Shops.repair()).customer("I need shoes").bot("…", "What will…").customer("walking, size 42")
                .bot("Shoes for Walking, size 42. Right?").customer("cancel").bot("…")
                .customer("I need shoes for work, size 41").bot("Shoes for Work, size 41. Right?").silent();
    }
}
