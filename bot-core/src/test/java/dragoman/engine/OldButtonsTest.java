package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Pending;
import dragoman.model.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldButtonsTest {
    private static final String PURPOSE = "What will the shoes be for?";
    private final Chat chat = Chat.with(Shops.opanak());

    private Chat asked() {
        return chat.customer("I need shoes").bot("Good…", PURPOSE);
    }

    private Chat confirming() {
        return asked().taps("Walking").bot("Which size…").customer("42").bot("Shoes for Walking, size 42…");
    }

    private Chat offered() {
        return confirming().taps("Yes").bot("These should suit you", "Bosna…", "Una…", "Which…");
    }

    @Test
    void a_button_of_an_earlier_question_corrects_its_answer() {
        asked();
        var work = chat.button("Work");
        chat.taps("Walking").bot("Which size…").tapsData(work).bot("Which size…").customer("42")
                .bot("Shoes for Work, size 42…").silent();
    }

    @Test
    void what_is_being_confirmed_is_repeated_with_the_other_answer() {
        asked();
        var work = chat.button("Work");
        chat.taps("Walking").bot("…").customer("42").bot("Shoes for Walking, size 42…").tapsData(work)
                .bot("Shoes for Work, size 42. Have I understood you right?").silent();
    }

    @Test
    void another_answer_to_an_earlier_question_changes_what_is_offered() {
        asked();
        var work = chat.button("Work");
        chat.taps("Walking").bot("…").customer("42").bot("…").taps("Yes").bot("…", "Bosna…", "Una…", "…")
                .tapsData(work);
        assertThat(chat.conversation().slot("use")).contains(new Value.Choice("work"));
        assertThat(chat.remaining()).first().asString().startsWith("These should suit you");
    }

    @Test
    void another_item_of_an_offer_may_still_be_chosen_while_the_order_runs() {
        offered();
        var bosna = chat.button("Bosna");
        chat.taps("Una").bot("Which number…").tapsData(bosna).bot("Which number…");
        assertThat(chat.conversation().slot("pair")).contains(new Value.Item("shoes", "bosna"));
    }

    @Test
    void the_same_button_twice_counts_once_and_says_nothing_twice() {
        asked();
        var walking = chat.button("Walking");
        chat.tapsData(walking).bot("Which size…").tapsData(walking).silent();
        chat.waits(Duration.ofMinutes(5)).tapsData(walking).bot("Which size…").silent();
    }

    @Test
    void yes_twice_orders_once() {
        confirming();
        var yes = chat.button("Yes");
        chat.tapsData(yes).bot("These…", "…", "…", "…").tapsData(yes).silent();
        chat.waits(Duration.ofMinutes(5)).tapsData(yes)
                .bot("That button belongs to an earlier question.", "Which…")
                .silent();
    }

    @Test
    void show_others_tapped_twice_shows_them_once() {
        offered();
        var others = chat.button("Show others");
        chat.tapsData(others).bot("…", "…");
        var shown = chat.remaining();
        assertThat(chat.tapsData(others).remaining()).isEqualTo(shown);
    }

    @Test
    void an_item_of_an_earlier_page_answers_the_offer_that_waits() {
        offered();
        var una = chat.button("Una");
        chat.taps("Show others").bot("…", "…").tapsData(una);
        assertThat(chat.conversation().slot("pair")).contains(new Value.Item("shoes", "una"));
    }

    @Test
    void a_button_of_a_talk_that_is_over_is_told_kindly() {
        asked();
        var work = chat.button("Work");
        chat.customer("cancel").bot("…").tapsData(work)
                .bot("That button…", "Write what you need, and we will see to it.");
        chat.customer("I need shoes").bot(PURPOSE).taps("Walking").bot("Which size…").tapsData(work)
                .bot("That button belongs to an earlier question.", "Which size…").silent();
        assertThat(chat.conversation().slot("use")).contains(new Value.Choice("walking"));
    }

    @Test
    void a_button_of_the_earlier_version_of_this_program_still_answers_its_question() {
        asked();
        var serial = chat.conversation().talk().pending().map(Pending::serial).orElseThrow();
        chat.tapsData(Integer.toString(serial, 36) + ":work").bot("Which size…").silent();
    }

    @Test
    void while_a_person_has_the_conversation_a_tap_is_left_to_them() {
        asked();
        var work = chat.button("Work");
        chat.customer("human").bot("…").claims("Mia").agent("Mia", "What size?").bot("What size?")
                .tapsData(work).silent();
        assertThat(chat.conversation().slot("use")).isEmpty();
    }

    @Test
    void the_longest_names_fit_into_the_smallest_button_and_come_back_whole() {
        var long_ = "a".repeat(40);
        var question = new Pending(Integer.MAX_VALUE, long_, long_, List.of(), 0, new Pending.Phase.Asked());
        var data = Tap.prefix(question) + "o".repeat(40);
        assertThat(data).hasSizeLessThanOrEqualTo(64);
        assertThat(Tap.read(data)).hasValueSatisfying(tap -> {
            assertThat(tap.serial()).isEqualTo(Integer.MAX_VALUE);
            assertThat(tap.id()).isEqualTo("o".repeat(40));
            assertThat(tap.isAt(question.where())).isTrue();
        });
    }

    @Test
    void whatever_a_foreign_button_carries_is_no_answer() {
        for (var data : List.of(":", "1k", "1k.:x", ".x:work", "zzzzzzzz.x:work", "1k..:work", "-1.x:work",
                "")) {
            Chat.with(Shops.opanak()).customer("I need shoes").bot("Good…", PURPOSE).tapsData(data)
                    .bot("That button…", PURPOSE).silent();
        }
    }
}
