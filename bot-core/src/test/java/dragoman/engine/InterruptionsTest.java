package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A flow that comes between others, and the way back. */
class InterruptionsTest {
    private final Chat chat = Chat.with(Shops.repair());

    private Chat asked() {
        return chat.customer("I need shoes").bot("Good…", "What will the shoes be for?");
    }

    @Test
    void a_flow_that_comes_between_ends_and_the_question_comes_again() {
        asked().customer("I have a wish").bot("What do you wish for?").customer("sandals in green")
                .bot("Noted down.", "What will the shoes be for?").taps("Work").bot("Which size?").silent();
        assertThat(chat.conversation().slot("wish")).as("what was answered between").isEmpty();
    }

    @Test
    void one_within_the_other_and_all_come_back() {
        asked().customer("tell me tale one").bot("How shall tale one end?").customer("tell me tale two")
                .bot("How shall tale two end?").taps("Welltwo").bot("So it ends.", "How shall tale one end?")
                .taps("Badlyone").bot("So it ends.", "What will the shoes be for?").silent();
    }

    @Test
    void the_same_flow_is_not_begun_twice() {
        asked().customer("tell me tale one").bot("How…").customer("I need shoes").bot("What will…")
                .taps("Work").bot("Which size?").silent();
        assertThat(chat.conversation().talk().stack()).hasSize(1);
    }

    @Test
    void at_the_sixth_the_oldest_is_put_aside_with_a_word() {
        asked();
        for (var tale : new String[]{"one", "two", "three", "four"}) {
            chat.customer("tell me tale " + tale).bot("How shall tale " + tale + " end?");
        }
        chat.customer("tell me tale five")
                .bot("We put this aside for now: Shoes. Write about it whenever you like.",
                        "How shall tale five end?")
                .silent();
    }

    @Test
    void what_was_interrupted_long_ago_is_not_simply_resumed() {
        asked().customer("tell me tale one").bot("How shall tale one end?").waits(Duration.ofHours(13))
                .taps("Wellone").bot("So it ends.", "Shall we go on with this: Shoes?")
                .shows("Yes", "Something new").taps("Yes").bot("What will the shoes be for?").silent();
    }

    @Test
    void and_may_be_left() {
        asked().customer("tell me tale one").bot("…").waits(Duration.ofHours(13)).taps("Wellone")
                .bot("So it ends.", "Shall we go on…").taps("Something new")
                .bot("Write what you need, and we will see to it.").silent();
        assertThat(chat.conversation().talk().idle()).isTrue();
    }

    @Test
    void two_meanings_nearly_alike_are_asked_apart() {
        asked().customer("I wonder about the delivery time by bank today").bot("Which of these…")
                .shows("how long does delivery take", "can I pay by bank", "Something else")
                .taps("can I pay by bank").bot("By bank as well.", "What will the shoes be for?").silent();
    }

    @Test
    void something_else_leads_back_to_the_question() {
        asked().customer("I wonder about the delivery time by bank today").bot("Which…")
                .taps("Something else").bot("What will the shoes be for?").silent();
    }

    @Test
    void instead_of_choosing_the_question_itself_may_be_answered() {
        asked().customer("I wonder about the delivery time by bank today").bot("Which…").customer("walking")
                .bot("Which size?").silent();
    }
}
