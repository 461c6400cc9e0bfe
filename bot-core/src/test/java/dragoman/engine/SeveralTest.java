package dragoman.engine;

import dragoman.model.Language;
import dragoman.model.Profile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several things in one message: none is dropped, and one question is asked at the end. */
class SeveralTest {
    private final Chat chat = Chat.with(Shops.repair());

    private Chat asked() {
        return chat.customer("I need shoes").bot("Good…", "What will the shoes be for?");
    }

    @Test
    void two_questions_are_answered_in_order_and_the_pending_one_asked_once() {
        asked().customer("how long does delivery take and can I pay by card?")
                .bot("Two to four days.", "Cards are welcome.", "What will the shoes be for?").silent();
    }

    @Test
    void three_questions_and_an_answer() {
        asked().customer("can I pay by card? do you ship to Germany? walking, how long does delivery take?")
                .bot("Cards are welcome.", "We ship to all of Europe.", "Two to four days.", "Which size?")
                .silent();
    }

    @Test
    void an_answer_with_a_question_behind_it_counts_and_is_answered() {
        asked().taps("Walking").bot("Which size?").customer("42, and do you ship to Germany?")
                .bot("We ship to all of Europe.", "Shoes for Walking, size 42. Right?").silent();
    }

    @Test
    void a_greeting_or_thanks_before_a_question_is_no_hindrance() {
        asked().customer("hello, can I pay by card?").bot("Cards are welcome.", "What will…")
                .customer("thanks! how long does delivery take?").bot("Two to four days.", "What will…")
                .silent();
    }

    @Test
    void the_first_message_may_say_it_all() {
        chat.customer("hi, I need shoes, can I pay by card?")
                .bot("Good…", "Cards are welcome.", "What will the shoes be for?").silent();
        Chat.with(Shops.repair()).customer("can I pay by card and do you ship to Germany")
                .bot("Good…", "Cards are welcome.", "We ship to all of Europe.").silent();
    }

    @Test
    void a_correction_and_a_question() {
        asked().taps("Walking").bot("Which size?").customer("42").bot("Shoes for…").taps("Yes")
                .bot("These fit", "…", "…", "…").customer("no, size 41, and can I pay by card?")
                .bot("Cards are welcome.", "Noted: Size 41.", "These fit", "…", "…", "…").silent();
    }

    @Test
    void a_correction_that_sounds_like_a_question_is_one_all_the_same() {
        asked().taps("Walking").bot("Which size?").customer("42").bot("Shoes for Walking, size 42. Right?")
                .customer("no, size 44").bot("Shoes for Walking, size 44. Right?").silent();
    }

    @Test
    void a_question_with_a_number_stays_one() {
        asked().taps("Walking").bot("Which size?").customer("42").bot("Shoes for Walking, size 42. Right?")
                .customer("can I pay by card? is there a size 44?")
                .bot("Cards are welcome.", "Measure your foot in the evening.",
                        "Shoes for Walking, size 42. Right?")
                .silent();
    }

    @Test
    void an_address_is_one_thing_whatever_stands_in_it() {
        asked().taps("Walking").bot("…").customer("42").bot("…").taps("Yes").bot("…", "…", "…", "…")
                .taps("Una").bot("…").taps("Red").bot("…").taps("Courier").bot("Where to?")
                .customer("Work Street 5, Sarajevo, and thanks").bot("Anything else…").silent();
    }

    @Test
    void two_questions_in_russian() {
        chat.profile(new Profile(Optional.of("Анна"), Optional.of(new Language("ru")), Optional.empty()))
                .customer("нужна обувь").bot("Доброе…", "Для чего обувь?")
                .customer("сколько идёт доставка и можно платить картой?")
                .bot("От двух до четырёх дней.", "Картой можно.", "Для чего обувь?").silent();
    }

    @Test
    void two_flows_follow_one_another_each_with_what_was_said_of_it() {
        chat.customer("tell me tale one and I need shoes for walking")
                .bot("Good…", "Gladly, one after the other.",
                        "How shall tale one end?")
                .taps("Wellone").bot("So it ends.", "Which size?").silent();
    }

    @Test
    void what_went_on_before_comes_back_behind_both() {
        asked().customer("tell me tale one and also tell me tale two").bot("Gladly, one after the other.",
                "How shall tale one end?").taps("Wellone").bot("So it ends.", "How shall tale two end?")
                .taps("Welltwo").bot("So it ends.", "What will the shoes be for?").silent();
    }

    @Test
    void what_a_comma_divides_may_be_one_thing_so_it_is_asked() {
        chat.customer("tell me tale one, tell me tale two").bot("Good…", "Which of these…")
                .shows("Tale one", "Tale two", "Something else");
    }

    @Test
    void a_question_that_was_not_understood_is_said_back() {
        asked().customer("can I pay by card and which planet are frogs from?")
                .bot("Cards are welcome.", "About one thing I am not sure: “which planet are frogs from”…",
                        "What will the shoes be for?")
                .silent();
    }
}
