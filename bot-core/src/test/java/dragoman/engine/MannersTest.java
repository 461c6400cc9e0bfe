package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Small talk, hard words, other languages, coming back, and how somebody talks. */
class MannersTest {
    private static final String PURPOSE = "What will the shoes be for?";
    private final Chat chat = Chat.with(Shops.repair());

    private Chat asked() {
        return chat.customer("I need shoes").bot("Good…", PURPOSE);
    }

    private Chat offered() {
        return asked().taps("Walking").bot("Which size?").customer("42").bot("Shoes for…").taps("Yes")
                .bot("These fit", "Una", "Drina", "Which one shall it be?");
    }

    @Test
    void small_talk_is_answered_and_the_question_comes_again() {
        asked().customer("how are you").bot("…", PURPOSE).customer("who made you")
                .bot("I am Vera, a bot. The people of Opanak have taught me what to say…", PURPOSE)
                .customer("are you a bot").bot("Yes, I am a bot…", PURPOSE).customer("thanks")
                .bot("…", PURPOSE).customer("tell me a joke").bot("…", PURPOSE).silent();
    }

    @Test
    void the_owners_flow_of_the_same_name_keeps_the_words() {
        Chat.with(Shops.opanakWith("tell-a-joke.yaml", """
                flow: tell-a-joke
                steps:
                  - say: We only joke in the workshop.
                    id: no-joke
                """)).customer("I need shoes").bot("Good…", PURPOSE).customer("do you know a joke")
                .bot("We only joke in the workshop.", PURPOSE).silent();
    }

    @Test
    void hard_words_are_heard_once_then_a_person_is_offered_then_comes() {
        asked().customer("you idiots").bot("…", PURPOSE).customer("this is a crap shop")
                .bot("I would like this to be put right. Shall a person look at it together with you?")
                .shows("Yes", "No").customer("go to hell").bot("Sorry…").silent();
        var card = chat.effects(Effect.Hand.class).getFirst().ticket().card();
        assertThat(card.reason()).isEqualTo("is upset");
        assertThat(card.notUnderstood()).containsExactly("you idiots", "this is a crap shop", "go to hell");
    }

    @Test
    void who_lets_off_steam_is_not_told_that_nothing_was_understood() {
        asked().customer("you idiots").bot("…", PURPOSE).customer("three weeks and nothing came")
                .bot("Thank you for saying it plainly, it is written down…").shows("Yes", "No").taps("No")
                .bot(PURPOSE).taps("Work").bot("Which size?");
    }

    @Test
    void an_answer_in_hard_words_is_an_answer() {
        asked().customer("for work, you idiots").bot("Which size?").silent();
    }

    @Test
    void who_writes_clearly_in_another_language_is_followed_at_once() {
        asked().customer("how are you").bot("…", PURPOSE).customer("а сколько идёт доставка скажите")
                .bot("Продолжим по-русски. Чтобы сменить язык, напишите «English».",
                        "От двух до четырёх дней.", "Для чего обувь?")
                .customer("english")
                .bot("English it is.", "…");
        assertThat(chat.conversation().customer().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_word_in_another_language_is_followed_the_second_time() {
        asked().customer("how are you").bot("…", PURPOSE).customer("прогулки").bot("Which size?")
                .customer("размер 42").bot("Продолжим по-русски…", "Обувь: Прогулки, размер 42. Верно?")
                .silent();
    }

    @Test
    void back_after_days_with_a_question_open() {
        asked().taps("Walking").bot("Which size?").customer("42").bot("Shoes for…").waits(Duration.ofDays(2))
                .bot("Shall I keep looking for you?").customer("hello")
                .bot("Good morning, Ana! …",
                        "Last time we were looking for Walking shoes, 42. Shall we go on?")
                .shows("Yes", "Something new").taps("Yes").bot("Shoes for Walking, size 42. Right?").silent();
    }

    @Test
    void back_after_the_flow_was_given_up() {
        asked().taps("Walking").bot("Which size?").waits(Duration.ofDays(5)).bot("Shall I keep…")
                .customer("hi").bot("Good morning, Ana! …",
                        "Last time we were looking for Walking shoes. Shall we go on?")
                .customer("yes").bot("Which size?").customer("42").bot("Shoes for Walking, size 42. Right?")
                .silent();
    }

    @Test
    void something_new_after_days_leads_to_the_beginning() {
        asked().taps("Walking").bot("Which size?").waits(Duration.ofDays(5)).bot("Shall I keep…")
                .customer("hi").bot("Good…", "Last time…").taps("Something new").bot("What brings you here?")
                .silent();
        assertThat(chat.conversation().slot("use")).isEmpty();
    }

    @Test
    void who_comes_back_with_something_else_is_not_asked_about_the_old() {
        asked().waits(Duration.ofDays(5)).bot("Shall I keep…").customer("can I pay by card")
                .bot("Good morning, Ana! …", "Cards are welcome.").silent();
    }

    @Test
    void nobody_is_greeted_twice_on_one_day() {
        asked().customer("cancel").bot("…").waits(Duration.ofHours(8)).customer("can I pay by card")
                .bot("Cards are welcome.").silent();
    }

    @Test
    void the_cheapest_and_the_dearest_are_named_and_shown() {
        offered().customer("I want the cheapest")
                .bot("The cheapest one here: Bosna.", "Bosna", "Rama", "Which…").customer("most expensive")
                .bot("The most expensive one here: Drina.", "Drina", "Bosna", "Which…").taps("Drina")
                .bot("Which colour?").silent();
    }

    @Test
    void both_go_one_after_the_other() {
        offered().customer("I take both").bot("Gladly, one after the other.", "Which one…")
                .customer("the second one").bot("Which colour?").silent();
    }

    @Test
    void who_cannot_choose_hears_where_to_begin() {
        offered().customer("what do you recommend").bot("If it is hard to choose, begin with Una.", "Which…")
                .silent();
        assertThat(chat.conversation().talk().trail().mood().style()).isEqualTo("undecided");
    }

    @Test
    void after_two_refusals_two_at_a_time_with_a_word_where_to_begin() {
        offered().customer("no").bot("Bosna", "Rama", "Which…").customer("others")
                .bot("Sana", "Which one shall it be?").silent();
        chat.customer("no").bot("Which colour?");
    }

    @Test
    void what_is_hated_is_not_chosen() {
        asked().customer("I hate walking").bot("…", PURPOSE).customer("something for work but I hate hiking")
                .bot("Which size?").silent();
        assertThat(chat.conversation().slot("use")).contains(new Value.Choice("work"));
    }

    @Test
    void who_is_in_a_hurry_goes_the_express_way() {
        asked().customer("walking, quickly please").bot("Which size?").customer("42")
                .bot("These fit", "Una", "Drina", "Which…").silent();
        assertThat(chat.conversation().slot("size")).contains(new Value.Number(new BigDecimal("42")));
    }

    @Test
    void who_says_little_gets_closed_questions() {
        offered().taps("Una").bot("Which colour?").customer("hm").bot("…", "Which colour?").customer("eh")
                .bot("…", "Which colour?").taps("Red").bot("How…").taps("Pick-up").bot("Anything else…")
                .shows("Nothing", "A present");
    }
}
